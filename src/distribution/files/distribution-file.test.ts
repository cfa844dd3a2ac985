import { describe, expect, test } from 'vitest'
import { isCsvProblem, readCsv } from '#platform/csv.ts'
import { kronor, öre } from '#values/index.ts'
import { checkMapping, suggestMapping } from './column-mapping.ts'
import { sayDistributionProblem, sayLeftOut } from './distribution-file.sentences.ts'
import { distributionColumns, readDistribution } from './distribution-file.ts'
import { sayMappingProblem, sayMoreProblems } from './file-cell.sentences.ts'

const tableOf = (text: string) => {
  const table = readCsv(Buffer.from(text))
  if (isCsvProblem(table)) throw new Error(table.problem)
  return table
}

function read(text: string, { year = 2013, total = null as number | null } = {}) {
  const table = tableOf(text)
  const statedTotal = total === null ? null : kronor(total)
  return readDistribution(table, suggestMapping(distributionColumns, table.header), { year, statedTotal })
}

/** Sentences hold amounts together with no-break spaces; the examples below are typed with plain ones. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const problemsOf = (...file: Parameters<typeof read>) =>
  read(...file).problems.map((each) => spaced(sayDistributionProblem(each)))

const värmland2013 = `year,decision_date,area_in_source,recipient,state_sek,regional_sek,precision
2013,2013-02-21,scenkonst,Wermland Opera,34969000,,exact
2013,2013-02-21,scenkonst,Västanå Teater,3188000,,exact
2013,2013-02-21,museer,Värmlands Museum,6186000,,exact
2013,2013-02-21,bibliotek,Länsbibliotek Värmland,1441000,,exact
2013,2013-02-21,konst- och kulturfrämjande,Riksteatern Värmland,300000,,exact
2013,2013-02-21,konst- och kulturfrämjande,Dans i Värmland,200000,,exact
2013,2013-02-21,arkiv,Folkrörelsernas arkiv för Värmland,294000,,exact
2013,2013-02-21,arkiv,Föreningen Värmlandsarkiv,142000,,exact
2013,2013-02-21,film,Film i Värmland,1174000,,exact
2013,2013-02-21,hemslöjd,Slöjd i Värmland,620000,,exact
`

describe("Värmland's distribution of 2013", () => {
  test('is ten recipients and 48 514 000 kronor', () => {
    const file = read(värmland2013, { total: 48_514_000 })
    expect(file.problems).toEqual([])
    expect(file.rows).toHaveLength(10)
    expect(file.rows[4]).toEqual({
      line: 6,
      recipient: 'Riksteatern Värmland',
      state: kronor(300_000),
      regional: null,
      other: null,
      area: 'konst- och kulturfrämjande',
      areaBasis: null,
      note: null,
      source: null,
      precision: 'exact',
      condition: null,
    })
    const state = kronor(48_514_000)
    expect(file.totals).toEqual({ state, regional: null, other: null, exactState: state })
  })

  test('with rows of other years says how many it passed over', () => {
    const file = read(`${värmland2013}2020,,scenkonst,Wermland Opera,,22800000,rounded\n2012,,arkiv,X,trettio,,\n`)
    expect(file.problems).toEqual([])
    expect(file.leftOut).toEqual({ otherYears: { rows: 2, years: [2012, 2020] }, sumRow: null })
    expect(sayLeftOut(file.leftOut, 2013)).toEqual(['2 rader gäller andra år än 2013 och är inte med.'])
  })

  test('with its sum as a last row leaves that row out', () => {
    const file = read(`${värmland2013},,,Summa totalt,48 514 000,,\n`, { total: 48_514_000 })
    expect([file.problems, file.rows.length, file.leftOut.sumRow]).toEqual([[], 10, 12])
    expect(sayLeftOut(file.leftOut, 2013)).toEqual([
      'Rad 12 är en summarad som stämmer med raderna ovanför. Den är inte med.',
    ])
  })

  test('counts only exact rows towards the stated total', () => {
    const file = read(`${värmland2013}2013,,film,Filmpool,500000,,rounded\n`, { total: 48_514_000 })
    expect([file.problems, file.totals.state]).toEqual([[], kronor(49_014_000)])
  })
})

test('an empty cell is not stated, and a stated zero is zero', () => {
  const [row] = read('mottagare;statligt bidrag;Regionalt (kr);övrigt\nA;;0;1 500,50 kr\n').rows
  expect([row?.state, row?.regional, row?.other]).toEqual([null, 0n, öre(150_050n)])
})

describe('what is wrong is told with its line and column', () => {
  const cell = (text: string) => `mottagare;statligt_kr;anmärkning;noggrannhet\nA;1;;exakt\n${text}\n`
  test.each([
    [
      'B;trettio;;exakt',
      'Rad 3, kolumnen statligt_kr: ”trettio” är inte ett belopp. Skriv bara siffror, till exempel 1 500 000.',
    ],
    ['B;-;;exakt', 'Rad 3, kolumnen statligt_kr: ”-” är inte ett belopp. Skriv bara siffror, till exempel 1 500 000.'],
    ...['1.500', '1.500.000', '1,500', '1.500,00'].map((amount) => [
      `B;${amount};;exakt`,
      `Rad 3, kolumnen statligt_kr: ”${amount}” kan läsas på två sätt. Skilj tusental med mellanslag och ören med komma, till exempel 1 500,00.`,
    ]),
    [
      'B;1500,125;;exakt',
      'Rad 3, kolumnen statligt_kr: ”1500,125” har fler än två decimaler. Ett belopp slutar vid hela ören.',
    ],
    ['B;−1 500;;exakt', 'Rad 3, kolumnen statligt_kr: ”−1 500” är mindre än noll. Skriv beloppet utan minustecken.'],
    [
      'B;1000000000000,01;;exakt',
      'Rad 3, kolumnen statligt_kr: ”1000000000000,01” är mer än tusen miljarder kronor. Rätta beloppet.',
    ],
    [
      'B;=SUM(B1:B2);;exakt',
      'Rad 3, kolumnen statligt_kr: ”=SUM(B1:B2)” är en formel. Ersätt den med det som formeln visar.',
    ],
    ['@B;1;;exakt', 'Rad 3, kolumnen mottagare: ”@B” är en formel. Ersätt den med det som formeln visar.'],
    ['B;1;+A1;exakt', 'Rad 3, kolumnen anmärkning: ”+A1” är en formel. Ersätt den med det som formeln visar.'],
    [' ;1;;exakt', 'Rad 3, kolumnen mottagare: mottagaren saknas. Skriv vem som får pengarna, eller ta bort raden.'],
    [
      ' a ;1;;exakt',
      'Rad 3, kolumnen mottagare: ”a” står redan på rad 2. Samma mottagare får stå en gång per område och år. Slå ihop raderna eller ta bort den ena.',
    ],
    [
      'B;;;exakt',
      'Rad 3, kolumnen statligt_kr: ”B” har inget belopp. Skriv ett belopp, eller ta bort raden. Noll kronor skrivs 0.',
    ],
    [
      'B;1;;ungefär',
      'Rad 3, kolumnen noggrannhet: ”ungefär” säger inte hur noga beloppet är. Skriv exakt, avrundat eller härlett.',
    ],
    [
      'B;1;;',
      'Rad 3, kolumnen noggrannhet: cellen är tom, så det framgår inte hur noga beloppet är. Skriv exakt, avrundat eller härlett.',
    ],
    [
      `B;1;${'x'.repeat(2001)};exakt`,
      'Rad 3, kolumnen anmärkning: texten är 2001 tecken lång. Högst 2000 får plats. Korta den.',
    ],
    [
      'B\u00adC;1;;exakt',
      'Rad 3, kolumnen mottagare: cellen har ett tecken som inte går att läsa (U+00AD). Skriv om texten i cellen.',
    ],
    [
      'V\ufffdst;1;;exakt',
      'Rad 3, kolumnen mottagare: cellen har ett tecken som inte går att läsa (U+FFFD). Skriv om texten i cellen.',
    ],
    [
      'B;1;a\u0007;exakt',
      'Rad 3, kolumnen anmärkning: cellen har ett tecken som inte går att läsa (U+0007). Skriv om texten i cellen.',
    ],
    ['Summa;1;;\nB;2;;exakt', 'Rad 3, kolumnen mottagare: raden är en summa och ingen mottagare. Ta bort den.'],
    ['Totalt:;;;', 'Rad 3, kolumnen mottagare: raden är en summa och ingen mottagare. Ta bort den.'],
    [
      'SUMMA;3;;',
      'Rad 3, kolumnen statligt_kr: summan anges till 3 kr, men raderna ovanför blir 1 kr. Det skiljer 2 kr. Rätta raderna eller summan.',
    ],
  ])('%s', (row, said) => {
    expect(problemsOf(cell(row))).toEqual([said])
    expect(read(cell(row)).rows.map((each) => each.line)).not.toContain(3)
  })

  test('< and a line break in a note are nothing to remark on', () => {
    const file = read(cell('"<b>B</b>\n & son";1;"rad ett\nrad två";exakt'))
    expect([file.problems, file.rows[1]?.recipient]).toEqual([[], '<b>B</b> & son'])
  })

  test('the same recipient may stand in two areas, in one only once, however it is written', () => {
    const text =
      'mottagare;belopp;område\nDans  i Värmland;1;Dans\ndans i värmland;2;film\nDans i Va\u0308rmland;3;DANS\n'
    expect(problemsOf(text)).toEqual([
      'Rad 4, kolumnen mottagare: ”Dans i Värmland” står redan på rad 2. Samma mottagare får stå en gång per område och år. Slå ihop raderna eller ta bort den ena.',
    ])
  })

  test('a last row of sums is not told to go because another row is wrong', () => {
    const file = 'mottagare,statligt_kr\nA,1\nB,ca 300 tkr\nSumma,300001\n'
    expect(problemsOf(file)).toEqual([expect.stringContaining('Rad 3, kolumnen statligt_kr')])
    expect(read(file).leftOut.sumRow).toBe(null)
  })

  test('a sum that differs from the stated total names both and the difference', () => {
    expect(problemsOf(värmland2013, { total: 48_515_000 })).toEqual([
      'Kolumnen state_sek: de exakta beloppen blir 48 514 000 kr, men den angivna summan är 48 515 000 kr. Det skiljer 1 000 kr. Rätta filen eller den angivna summan.',
    ])
  })

  test('a file without rows for the year names the years that it has', () => {
    expect(problemsOf(värmland2013, { year: 2014 })).toEqual([
      'Kolumnen year: ingen rad gäller 2014. Filen gäller 2013. Välj ett annat år.',
    ])
  })

  test('a year that is missing or is none', () => {
    expect(problemsOf('mottagare;belopp;år\nA;1;\nB;1;13\n')).toEqual([
      'Rad 2, kolumnen år: året saknas. Skriv fyra siffror, till exempel 2013.',
      'Rad 3, kolumnen år: ”13” är inte ett år. Skriv ett årtal mellan 1900 och 2999, till exempel 2013.',
    ])
  })

  test('a sum in a column of its own, without a recipient, is a sum all the same', () => {
    const file = read('nr;mottagare;belopp\n1;A;10\n2;B;20\nSumma;;30\n')
    expect([file.problems, file.leftOut.sumRow, file.totals.state]).toEqual([[], 4, kronor(30)])
  })

  test('only the first hundred problems are listed, and the rest counted', () => {
    const file = read(`mottagare;belopp\n${'A;trettio\n'.repeat(80)}`)
    expect([file.problems.length, file.moreProblems]).toEqual([100, 59])
    expect(sayMoreProblems(file.moreProblems)).toBe(
      '59 fel till visas inte här. Rätta dem som visas och läs in filen igen.',
    )
    expect(sayMoreProblems(0)).toBeUndefined()
  })
})

describe('which column is which', () => {
  test.each([
    ['ar,omrade,mottagare,statligt_kr,regionalt_kr,ovrigt_kr,beslutsdatum,diarienummer,kalla', 7],
    ['År;Område;Mottagare;Statligt bidrag;Regionalt bidrag;Övriga medel;Villkor;Anmärkning;Källa', 9],
    ['year,area,recipient,state_sek,regional_sek,other_sek,area_basis,note,source,precision,condition', 11],
  ])('%s', (header, fields) => {
    const headings = header.split(/[,;]/)
    const mapping = suggestMapping(distributionColumns, headings)
    expect(Object.keys(mapping)).toHaveLength(fields)
    expect(checkMapping(distributionColumns, headings, mapping)).toEqual({ mapping, problems: [] })
  })

  test('our own heading goes before a likely one, and a heading is used once', () => {
    expect(suggestMapping(distributionColumns, ['Belopp', 'statligt_kr', 'NAMN'])).toEqual({
      recipient: 'NAMN',
      state_sek: 'statligt_kr',
    })
  })

  test('a mapping that cannot be used is told field by field, and is not read with', () => {
    const wanted = { recipient: 'a', note: 'a', area: 'c', amount: 'b', year: '' }
    const { mapping, problems } = checkMapping(distributionColumns, ['a', 'b'], wanted)
    expect(mapping).toEqual({ recipient: 'a' })
    expect(problems.map((problem) => sayMappingProblem(problem))).toEqual([
      'Kolumnen a är redan vald för ett annat fält. Välj en annan kolumn för note.',
      'Filen har ingen kolumn med rubriken c. Välj en annan kolumn för area.',
      'amount är inte ett fält som kan läsas in.',
      'Välj vilken kolumn i filen som är state_sek.',
    ])
    expect(() => readDistribution(tableOf('a;b\n1;2\n'), mapping, { year: 2013, statedTotal: null })).toThrow('mapping')
  })
})
