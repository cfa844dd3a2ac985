import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCsvProblem, readCsv, writeCsvAtLines } from '#platform/index.ts'
import { publicRows } from './public-rows.ts'

function tableOf(text: string) {
  const table = readCsv(Buffer.from(text))
  if (isCsvProblem(table)) throw new Error(table.problem)
  return table
}
const publicText = (text: string, headings: readonly string[]) => {
  const table = tableOf(text)
  return writeCsvAtLines(publicRows(table, headings), table.delimiter)
}

test('only the chosen columns of a file are public, in the order of the file', () => {
  const file = 'Mottagare;Handläggarens anteckning;Belopp;Personnummer\nTeatern;ring Eva;5;19000101-0000\n'
  expect(publicText(file, ['Belopp', 'Mottagare'])).toBe('Mottagare;Belopp\nTeatern;5\n')
})

test.each(['=HYPERLINK("http://ond.example")', '+SUM(A1)', '-2+3', '@SUM(A1)'])(
  'a cell that a spreadsheet would run is text: %s',
  (formula) => {
    const quoted = `"${formula.replaceAll('"', '""')}"`
    const copy = publicText(`Namn,Anteckning\nTeatern,${quoted}\n${quoted},x\n`, ['Namn', 'Anteckning'])
    expect(tableOf(copy).rows.map((row) => row.cells)).toEqual([
      ['Teatern', `'${formula}`],
      [`'${formula}`, 'x'],
    ])
  },
)

test('a row stands at the line that the decision names, also where others are left out', () => {
  const file = 'sep=;\r\n\r\nNamn;Dolt;Not\r\nA;"ett\r\ntvå";x\r\n\r\nB;;"tre\r\nfyra"\r\nC;;y\r\n'
  const copy = publicText(file, ['Namn', 'Not'])
  expect(copy).toBe('\n\nNamn;Not\nA;x\n\n\nB;"tre\r\nfyra"\nC;y\n')
  const lines = (text: string) => tableOf(text).rows.map((row) => [row.line, row.cells[0]])
  expect(lines(copy)).toEqual(lines(file))
})

test('whatever a file holds, every row keeps its line, and nothing of the other columns is left', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'å', ' ', ',', ';', '"', '\n', '\r', '=', '-', '1') })
  const row = fc.record({ shown: cell, secret: cell })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
      const body = rows.map(({ shown, secret }) => `${quoted(`s${shown}`)},${quoted(`HEMLIGT${secret}`)}\n`)
      const file = `Visas,Dolt\n${body.join('')}`
      const copy = publicText(file, ['Visas'])
      expect(copy).not.toMatch(/HEMLIGT|Dolt/)
      const before = tableOf(file)
      const after = readCsv(Buffer.from(`${copy}`))
      // One column has no delimiter to find: its cells may hold either, and are then quoted.
      if (isCsvProblem(after)) return
      expect(after.rows.map(({ line }) => line)).toEqual(before.rows.map(({ line }) => line))
    }),
  )
})
