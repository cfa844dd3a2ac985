import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCsvProblem, readCsv, writeCsv } from '#platform/csv.ts'
import { type Money, toPlainKronor, öre } from '#values/index.ts'
import { csvFile, csvShapes, encodeCsv } from '../../../test/encode-csv.ts'
import { checkMapping, suggestMapping } from './column-mapping.ts'
import { sayDistributionProblem } from './distribution-file.sentences.ts'
import { distributionColumns, readDistribution } from './distribution-file.ts'

const header = ['mottagare', 'statligt_kr', 'anmärkning, övrigt']
const mapping = { recipient: 'mottagare', state_sek: 'statligt_kr', note: 'anmärkning, övrigt' }

interface Paid {
  readonly recipient: string
  readonly state: Money
  readonly note: string
}

const words = fc.string({ unit: fc.constantFrom(...'abcåäöÅÄÖé 0123456789,;"\'-.&<\n') })
const paid: fc.Arbitrary<Paid> = fc.record({
  recipient: words.map((text) => `Förening ${text}`.replace(/\s+/g, ' ').trim()),
  state: fc.bigInt({ min: 0n, max: 100_000_000_000_000n }).map(öre),
  note: words.map((text) => text.trim().replace(/^[-\s]+/, '')),
})
const distribution = fc.uniqueArray(paid, {
  minLength: 1,
  maxLength: 12,
  selector: (row) => row.recipient.toLocaleLowerCase('sv'),
})

const grouped = (amount: Money) => toPlainKronor(amount).replace(/\B(?=(\d{3})+(?!\d))(?<!\..*)/g, '\u00a0')
const spellings = [toPlainKronor, (amount: Money) => `${grouped(amount).replace('.', ',')} kr`]
const totalOf = (rows: readonly Paid[]) => öre(rows.reduce((total, row) => total + row.state, 0n))

function expectSame(file: Uint8Array, rows: readonly Paid[]) {
  const table = readCsv(file)
  if (isCsvProblem(table)) throw new Error(JSON.stringify(table))
  const read = readDistribution(table, mapping, { year: 2013, statedTotal: totalOf(rows) })
  expect(read.problems).toEqual([])
  expect(read.rows.map(({ recipient, state, note }) => ({ recipient, state, note: note ?? '' }))).toEqual(rows)
  expect(read.totals.exactState).toBe(totalOf(rows))
}

test.each(csvShapes)('a distribution as $encoding with $delimiter and $lineEnd keeps its rows and its sum', (shape) => {
  fc.assert(
    fc.property(distribution, fc.constantFrom(...spellings), (rows, spell) => {
      const cells = rows.map((row) => [row.recipient, spell(row.state), row.note])
      expectSame(csvFile([header, ...cells], shape), rows)
    }),
    { numRuns: 25 },
  )
})

test('a distribution that we wrote keeps its rows and its sum', () => {
  const encoding = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')
  fc.assert(
    fc.property(distribution, encoding, (rows, as) => {
      const cells = rows.map((row) => [row.recipient, toPlainKronor(row.state), row.note])
      expectSame(encodeCsv(writeCsv(header, cells), as), rows)
    }),
  )
})

test('a file changed in one place gives the amounts that then stand in it, or none', () => {
  const change = fc.record({
    at: fc.nat(),
    remove: fc.integer({ min: 0, max: 2 }),
    insert: fc.string({ unit: fc.constantFrom(...'0159.,; "\n-=+xkr\u00a0\t'), maxLength: 2 }),
  })
  const plain = fc.uniqueArray(
    fc.record({ name: fc.integer({ min: 1, max: 99 }), state: fc.bigInt({ min: 0n, max: 99_999_999n }).map(öre) }),
    { minLength: 1, maxLength: 8, selector: (row) => row.name },
  )
  let rowsRead = 0
  fc.assert(
    fc.property(plain, change, fc.constantFrom(...spellings), (rows, { at, remove, insert }, spell) => {
      const original = ['mottagare;statligt_kr', ...rows.map((row) => `Förening ${row.name};${spell(row.state)}`), '']
      const text = original.join('\n')
      const start = at % text.length
      const changed = text.slice(0, start) + insert + text.slice(start + remove)
      const lines = changed.split('\n')
      for (const row of readIfSound(Buffer.from(changed))) {
        rowsRead += 1
        const line = lines[row.line - 1] ?? ''
        const untouched = rows[original.indexOf(line) - 1]
        if (untouched) expect([row.recipient, row.state]).toEqual([`Förening ${untouched.name}`, untouched.state])
        expect(digits(toPlainKronor(row.state ?? öre(0n)))).toBe(digits(row.cell))
      }
    }),
    { numRuns: 3000 },
  )
  expect(rowsRead).toBeGreaterThan(3000)
})

/** An amount's figures without how they are spelled: leading zeros, grouping, decimals that say nothing. */
function digits(spelled: string): string {
  const [whole = '', öreText = ''] = spelled.replace(/[^\d.,]/g, '').split(/[.,]/)
  return `${whole.replace(/^0+(?=\d)/, '')}.${öreText.padEnd(2, '0')}`
}

function readIfSound(file: Uint8Array) {
  const table = readCsv(file)
  if (isCsvProblem(table)) return []
  const suggested = suggestMapping(distributionColumns, table.header)
  if (checkMapping(distributionColumns, table.header, suggested).problems.length > 0) return []
  const read = readDistribution(table, suggested, { year: 2013, statedTotal: null })
  for (const problem of read.problems) expect(sayDistributionProblem(problem)).not.toContain('undefined')
  const column = table.header.indexOf(suggested.state_sek ?? '')
  return read.rows.map((row) => ({
    ...row,
    cell: table.rows.find((each) => each.line === row.line)?.cells[column] ?? '',
  }))
}

test('arbitrary bytes under known headings never throw', () => {
  const start = fc.constantFrom('recipient,state_sek\n', 'mottagare;belopp;år;precision\n')
  const rest = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'aÅ,;\t"\n0123 .=-2013') }).map((text) => Buffer.from(text)),
    fc.array(fc.string({ unit: 'binary' })).map((cells) => Buffer.from(cells.join(';'))),
  )
  fc.assert(
    fc.property(start, rest, (before, after) => {
      readIfSound(Buffer.concat([Buffer.from(before), after]))
    }),
    { numRuns: 2000 },
  )
})
