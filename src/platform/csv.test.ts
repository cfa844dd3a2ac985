import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvFile, csvShapes, encodeCsv } from '../../test/encode-csv.ts'
import { sayCsvProblem } from './csv.sentences.ts'
import { isCsvProblem, readCsv, writeCsv } from './csv.ts'

const bytes = (text: string) => Buffer.from(text)

function table(file: Uint8Array) {
  const read = readCsv(file)
  if (isCsvProblem(read)) throw new Error(sayCsvProblem(read))
  return read
}

function sentence(file: Uint8Array) {
  const read = readCsv(file)
  return isCsvProblem(read) ? sayCsvProblem(read) : 'ingen anmärkning'
}

describe('a file is understood whatever wrote it', () => {
  test.each(csvShapes)('$encoding with $delimiter and $lineEnd', (shape) => {
    const file = csvFile(
      [
        ['mottagare', 'område, del'],
        ['Västanå Teater', 'a;b\tc,"d"'],
        ['Slöjd', ''],
      ],
      shape,
    )
    expect(table(file)).toEqual({
      encoding: shape.encoding,
      delimiter: shape.delimiter,
      header: ['mottagare', 'område, del'],
      headerLine: 1,
      rows: [
        { line: 2, cells: ['Västanå Teater', 'a;b\tc,"d"'] },
        { line: 3, cells: ['Slöjd', ''] },
      ],
    })
  })

  test('Windows-1252 keeps the euro sign and the curly quotes', () => {
    const file = Buffer.from([0x61, 0x3b, 0xe5, 0x0a, 0x80, 0x3b, 0x93, 0x0a])
    expect(table(file).rows[0]?.cells).toEqual(['€', '“'])
  })

  test.each([
    ['a decimal comma in every row', 'mottagare;belopp\nA;1,50\nB;2,50\n', ';'],
    ['a comma in a heading', 'mottagare;belopp, kr\nA;1\n', ';'],
    ['a quoted heading full of commas', '"a,b,c,d";e\n1;2\n', ';'],
    ['a quoted heading over two lines', '"belopp;\nkr",e\n1,2\n', ','],
    ['semicolons in a note', 'a,b\nx,y; z; w\nx,y\n', ','],
    ['a quoted note with semicolons', 'a,b\nx,"y; z"\n', ','],
    ['Excel says so', 'sep=;\na,b;c\n1;2\n', ';'],
    ['one column', 'mottagare\nA\n', ','],
  ])('the delimiter is found: %s', (_, text, delimiter) => {
    expect(table(bytes(text)).delimiter).toBe(delimiter)
  })

  test('a row is known by the line where it begins', () => {
    const read = table(bytes('sep=,\r\na,b\r\n\r\n"x\r\ny",1\r\n , \r\nz,"p\nq\rr"\r\nw,2'))
    expect(read.rows.map((row) => row.line)).toEqual([4, 7, 10])
    expect(read.rows[0]?.cells).toEqual(['x\r\ny', '1'])
  })

  test('empty cells and headings at the end of a row do not matter', () => {
    expect(table(bytes('a;b;;\n1;2;;\n3;4\n5;6;;;;\n'))).toMatchObject({
      header: ['a', 'b'],
      rows: [{ cells: ['1', '2'] }, { cells: ['3', '4'] }, { cells: ['5', '6'] }],
    })
  })
})

describe('a file that is no table is refused with a sentence', () => {
  const save = 'Spara kalkylbladet som CSV och välj den filen.'
  test.each([
    ['', `Filen är tom. ${save}`],
    ['\ufeff', `Filen är tom. ${save}`],
    ['\r\n \r\n;;\r\n', `Filen är tom. ${save}`],
    ['PK\u0003\u0004…', `Filen är en Excelfil eller en zip-fil och går inte att läsa som CSV. ${save}`],
    ['%PDF-1.7', `Filen är en pdf och går inte att läsa som CSV. ${save}`],
    ['a;b\n1;\u0000\n', `Filen är inte en textfil och går inte att läsa som CSV. ${save}`],
    ['a;b\n', 'Filen har rubriker men inga rader under dem.'],
    [
      'mottagare,belopp\nA;1500,50\nB;20,50\n',
      'Rubrikerna skiljs åt med komma men raderna med ett annat tecken. Använd samma skiljetecken i hela filen, och sätt citattecken om text som innehåller det.',
    ],
    ['a;;b\n1;2;3\n', 'Rad 1: kolumn 2 saknar rubrik. Ge den en rubrik.'],
    [
      '\nBelopp;a; belopp\n1;2;3\n',
      'Rad 2: rubriken belopp står två gånger, andra gången i kolumn 3. Ge kolumnerna olika rubriker.',
    ],
    [
      'a;b\n1;2\n1;2;3\n',
      'Rad 3 har 3 celler men rubrikraden har 2. Sätt citattecken om text som innehåller skiljetecknet.',
    ],
    ['a;b\n1\n', 'Rad 2 har 1 cell men rubrikraden har 2. Fyll på med tomma celler.'],
  ])('%j', (text, said) => {
    expect(sentence(bytes(text))).toBe(said)
  })

  test.each([
    ['never closed', 'a;b\n1;2\n"x;3\ny;4\n', 3],
    ['closed too early', 'a;b\n"x"y;3\n', 2],
    ['opened inside', 'a;b\nx "y" z;3\n', 2],
    ['closed by another row', 'a;b\n1;2\n"x;3\n"y";4\n', 3],
  ])('broken quotes: %s', (_, text, line) => {
    expect(sentence(bytes(text))).toBe(
      `Rad ${line}: citattecknen går inte ihop. En cell med citattecken ska börja och sluta med ", och varje " inne i cellen ska skrivas två gånger.`,
    )
  })

  test('an old Excel file and a cut UTF-16 file', () => {
    expect(sentence(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toContain('en Excelfil av äldre slag')
    expect(sentence(Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x62))).toBe(
      'Filen säger sig vara UTF-16LE men innehåller tecken som inte är det. Spara den på nytt som CSV UTF-8.',
    )
  })
})

describe('a file without end is refused with a sentence, in a moment', () => {
  const lines = (count: string) =>
    `Filen har ${count} rader, de tomma inräknade. Högst 20\u00a0000 går att läsa in. Ta bort det som står under tabellen, även tomma rader, eller dela filen.`
  test.each([
    ['empty lines', `${'\n'.repeat(9_000_000)}a;b\n1;2`, lines('9\u00a0000\u00a0002')],
    ['a whole sheet that was formatted', `a;b;c\r\n1;2;3\r\n${';;\r\n'.repeat(999_999)}`, lines('1\u00a0000\u00a0001')],
    ['rows', `a\r${'1\r'.repeat(900_000)}`, lines('900\u00a0001')],
    [
      'headings',
      Array.from({ length: 800_000 }, (_, at) => `k${at}`).join(';'),
      'Rad 1 har 800\u00a0000 rubriker. Högst 200 kolumner går att läsa in. Ta bort kolumner som inte behövs.',
    ],
    [
      'a heading',
      `a;${'b'.repeat(9_000_000)}\n1;2\n`,
      'Rad 1: rubriken i kolumn 2 har 9\u00a0000\u00a0000 tecken. Korta den till högst 200.',
    ],
  ])('%s', (_, text, said) => {
    const before = performance.now()
    expect(sentence(bytes(text))).toBe(said)
    expect(performance.now() - before).toBeLessThan(2000)
  })

  test('as much as is allowed is read', () => {
    const header = Array.from({ length: 200 }, (_, at) => `${at}`.padEnd(200, 'x'))
    expect(table(bytes(`${header.join(';')}\n${header.join(';')}\n`)).header).toEqual(header)
    expect(table(bytes(`a;b${'\n1;2'.repeat(19_999)}`)).rows).toHaveLength(19_999)
  })
})

describe('writing', () => {
  test('with comma and LF, and nothing for null', () => {
    const rows = [['Slöjd; "i" Värmland', null, '-5']]
    expect(writeCsv(['a', 'b', 'c'], rows)).toBe('a,b,c\n"Slöjd; ""i"" Värmland",,-5\n')
  })

  test.each([
    ...['=1+1', '+46', '-x', '-5-5', '@a', '\ta', '\ra'].map((cell) => [cell, `'${cell}`]),
    ...['-5', '-5.50', '-5,50', 'a=b', '', "'a"].map((cell) => [cell, cell]),
  ])('%j is written so that no spreadsheet runs it', (cell, written) => {
    expect(table(bytes(writeCsv(['a', 'b'], [['x', cell]]))).rows[0]?.cells[1]).toBe(written)
  })
})

describe('for any table', () => {
  const anyCell = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\ufeff]/g, ' '))
  const latinCell = fc.string({ unit: fc.constantFrom(...'aåäöÅÄÖé 0123456789,;\t\r\n"\'=+-@.') })
  const anyTable = (cell: fc.Arbitrary<string>) =>
    fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(
        fc.array(cell, { minLength: width, maxLength: width }).map((cells) => [`x${cells[0]}`, ...cells.slice(1)]),
        { minLength: 1, maxLength: 8 },
      ),
    )
  const headerFor = (rows: readonly (readonly string[])[]) => (rows[0] ?? []).map((_, at) => `rubrik; ${at}, "kr"`)
  const cellsOf = (file: Uint8Array) => table(file).rows.map((row) => row.cells)

  test.each(csvShapes)('what is written as $encoding with $delimiter and $lineEnd is read back', (shape) => {
    const cell = shape.encoding === 'windows-1252' ? latinCell : anyCell
    fc.assert(
      fc.property(anyTable(cell), (rows) => {
        expect(cellsOf(csvFile([headerFor(rows), ...rows], shape))).toEqual(rows)
      }),
      { numRuns: 30 },
    )
  })

  const written = (cell: string) => (/^[=+\-@\t\r]/.test(cell) && !/^-\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell)

  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
  test.each(encodings)('what we write ourselves is read back: %s', (encoding) => {
    fc.assert(
      fc.property(anyTable(encoding === 'windows-1252' ? latinCell : anyCell), (rows) => {
        expect(cellsOf(encodeCsv(writeCsv(headerFor(rows), rows), encoding))).toEqual(
          rows.map((cells) => cells.map(written)),
        )
      }),
    )
  })

  test('arbitrary bytes never throw', () => {
    const start = fc.constantFrom('', '\ufeff', 'sep=;\n', 'a;b\n"', 'PK').map((text) => Buffer.from(text))
    const rest = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: fc.constantFrom(...'a,;\t"\r\n å') }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 40 }).map((each) => Buffer.concat([Uint8Array.of(0xff, 0xfe), each])),
    )
    fc.assert(
      fc.property(start, rest, (before, after) => {
        const read = readCsv(Buffer.concat([before, after]))
        if (isCsvProblem(read)) expect(sayCsvProblem(read)).not.toContain('undefined')
        else for (const row of read.rows) expect(row.cells).toHaveLength(read.header.length)
      }),
      { numRuns: 3000 },
    )
  })

  test('a long line without end is read in time', () => {
    expect(sentence(bytes('a'.repeat(3_000_000)))).toContain('rubriken i kolumn 1 har')
    expect(sentence(bytes('a;"b'.repeat(1_000_000)))).toContain('citattecknen')
  })
})
