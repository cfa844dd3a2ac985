import type { CsvTable } from '#platform/index.ts'
import { foldName, type Money, mayBeBooked, type Precision, zero } from '#values/index.ts'
import { type Columns, checkMapping, type Mapping } from './column-mapping.ts'
import { type CellReason, type RowReader, rowReader, tidyName } from './file-cell.ts'
import { type FileProblem, type ProblemList, problemList } from './file-problem.ts'
import { checkSumRow, difference, isSumWord, type StatedSum, type SumRowReason, sumStated } from './sum-row.ts'

/** A decided distribution as a file: how a body shared state, regional and other money over recipients in one year. */
export const distributionColumns = {
  recipient: { required: true, headings: ['mottagare', 'bidragsmottagare', 'organisation', 'namn'] },
  state_sek: {
    required: true,
    headings: [
      ...['statligt_kr', 'statligt_bidrag', 'statligt_bidrag_kr', 'statsbidrag', 'statsbidrag_kr', 'statligt'],
      ...['statliga_medel', 'belopp', 'belopp_kr', 'amount_sek'],
    ],
  },
  regional_sek: {
    required: false,
    headings: [
      ...['regionalt_kr', 'regionalt_bidrag', 'regionalt_bidrag_kr', 'regionbidrag', 'regionalt'],
      ...['regionala_medel'],
    ],
  },
  other_sek: { required: false, headings: ['ovrigt_kr', 'ovrigt_bidrag', 'ovriga_medel', 'ovrigt', 'andra_medel'] },
  area: { required: false, headings: ['area_in_source', 'omrade', 'kulturomrade', 'konstomrade', 'verksamhetsomrade'] },
  area_basis: { required: false, headings: ['omradets_grund', 'grund_for_omrade', 'omradet_enligt'] },
  note: { required: false, headings: ['anmarkning', 'kommentar', 'notering'] },
  source: { required: false, headings: ['kalla', 'kallor'] },
  year: { required: false, headings: ['ar', 'budgetar', 'bidragsar'] },
  precision: { required: false, headings: ['noggrannhet', 'exakthet'] },
  condition: { required: false, headings: ['villkor'] },
} as const satisfies Columns<string>

export type DistributionField = keyof typeof distributionColumns
export type DistributionMapping = Mapping<DistributionField>

/** Null is not stated, never zero. At least one of the amounts is stated; a stated zero moves nothing. */
export interface DistributionRow {
  readonly line: number
  readonly recipient: string
  readonly state: Money | null
  readonly regional: Money | null
  readonly other: Money | null
  readonly area: string | null
  readonly areaBasis: string | null
  readonly note: string | null
  readonly source: string | null
  readonly precision: Precision
  readonly condition: string | null
}

export type DistributionReason =
  | CellReason
  | 'recipient is missing'
  | 'recipient is named twice'
  | 'row has no amount'
  | 'year is missing'
  | SumRowReason
  | 'sum differs from the stated total'
  | 'no rows for the year'

export type DistributionProblem = FileProblem<DistributionReason>

/** Sums of the rows that were read; null where no row states any. Only `exactState` can become movements of money. */
export interface DistributionTotals {
  readonly state: Money | null
  readonly regional: Money | null
  readonly other: Money | null
  readonly exactState: Money | null
}

/** Rows that are no errors and yet not read. */
export interface LeftOut {
  readonly otherYears: { readonly rows: number; readonly years: readonly number[] }
  /** The line of a last row that says what the rows above sum to. */
  readonly sumRow: number | null
}

export interface ReadDistribution {
  readonly rows: readonly DistributionRow[]
  /** The first hundred. With any problem, nothing of the file may be imported. */
  readonly problems: readonly DistributionProblem[]
  readonly moreProblems: number
  readonly leftOut: LeftOut
  readonly totals: DistributionTotals
}

type Reader = RowReader<DistributionField, DistributionReason>

/**
 * Reads the distribution of one year. `statedTotal` is the state money of the exact rows as the decision or the
 * department states it; it is compared when every row could be read. A row with a problem is not among the rows.
 * @throws when the mapping is not one that `checkMapping` has found sound for this table.
 */
export function readDistribution(
  table: CsvTable,
  mapping: DistributionMapping,
  { year, statedTotal }: { readonly year: number; readonly statedTotal: Money | null },
): ReadDistribution {
  if (checkMapping(distributionColumns, table.header, mapping).problems.length > 0)
    throw new Error('The mapping does not fit the table: check it before reading')
  const problems = problemList<DistributionReason>()
  const readCells = rowReader<DistributionField, DistributionReason>(table.header, mapping, problems)
  const rows: DistributionRow[] = []
  const firstLineOf = noticeRepeated()
  const otherYears: number[] = []
  let sumRow: number | null = null
  for (const row of table.rows) {
    const cells = readCells(row)
    if (isSumRow(row.cells, cells.raw('recipient'))) {
      const sums = row === table.rows.at(-1) ? statedSums(cells, totalsOf(rows)) : []
      sumRow = settleSumRow(cells, sums, { faults: problems.count(), otherRows: otherYears.length })
      continue
    }
    const rowYear = readYear(cells) ?? year
    if (rowYear === year) rows.push(...readRow(cells, firstLineOf))
    else otherYears.push(rowYear)
  }
  const years = [...new Set(otherYears)].sort((a, b) => a - b)
  const leftOut = { otherYears: { rows: otherYears.length, years }, sumRow }
  const totals = totalsOf(rows)
  if (problems.count() === 0) checkWhole(problems, { rows, leftOut, totals, mapping, year, statedTotal })
  return { rows, ...problems.listed(), leftOut, totals }
}

/** Null without a column for the year, and when the cell cannot be read: then the row is refused. */
function readYear(cells: Reader): number | null {
  if (cells.isMapped('year') && cells.raw('year') === '') cells.refuse('year', 'year is missing')
  return cells.year('year')
}

/** No row when one of its cells is wrong. */
function readRow(
  cells: Reader,
  firstLineOf: (recipient: string, area: string, line: number) => number | null,
): DistributionRow[] {
  const recipient = cells.text('recipient')
  const row = {
    line: cells.line,
    recipient: tidyName(recipient ?? ''),
    state: cells.amount('state_sek'),
    regional: cells.amount('regional_sek'),
    other: cells.amount('other_sek'),
    area: cells.text('area'),
    areaBasis: cells.text('area_basis'),
    note: cells.text('note'),
    source: cells.text('source'),
    precision: cells.precision('precision'),
    condition: cells.text('condition'),
  }
  if (cells.raw('recipient') === '') cells.refuse('recipient', 'recipient is missing')
  if (cells.isClean() && row.state === null && row.regional === null && row.other === null)
    cells.refuse('state_sek', 'row has no amount', { recipient: row.recipient })
  const first = recipient === null ? null : firstLineOf(recipient, row.area ?? '', row.line)
  if (first !== null)
    cells.refuse('recipient', 'recipient is named twice', { recipient: row.recipient, first: String(first) })
  return cells.isClean() ? [row] : []
}

/** Remembers recipients by area, and answers the line where the same was named first. */
function noticeRepeated(): (recipient: string, area: string, line: number) => number | null {
  const lines = new Map<string, number>()
  return (recipient, area, line) => {
    const key = JSON.stringify([foldName(recipient), foldName(area)])
    const first = lines.get(key) ?? null
    if (first === null) lines.set(key, line)
    return first
  }
}

/** The row that spreadsheets end with. Its word may stand in any column, with or without a recipient's column. */
const isSumRow = (cells: readonly string[], recipient: string): boolean =>
  isSumWord(recipient) || (recipient === '' && cells.some(isSumWord))

/** The line of a sum row that may be left out; null when it is refused, or cannot be compared yet. */
function settleSumRow(
  cells: Reader,
  sums: readonly StatedSum<DistributionField>[],
  { faults, otherRows }: { readonly faults: number; readonly otherRows: number },
): number | null {
  // Beside another fault it cannot be compared, and whoever took it away would lose the comparison.
  if (sums.length > 0 && faults > 0) return null
  const wrong = checkSumRow(sums, otherRows === 0)
  if (!wrong) return cells.line
  cells.refuse(wrong.field ?? 'recipient', wrong.reason, wrong.facts)
  return null
}

const statedSums = (cells: Reader, above: DistributionTotals): readonly StatedSum<DistributionField>[] => [
  { field: 'state_sek', text: cells.raw('state_sek'), found: above.state ?? zero },
  { field: 'regional_sek', text: cells.raw('regional_sek'), found: above.regional ?? zero },
  { field: 'other_sek', text: cells.raw('other_sek'), found: above.other ?? zero },
]

const totalsOf = (rows: readonly DistributionRow[]): DistributionTotals => ({
  state: sumStated(rows.map((row) => row.state)),
  regional: sumStated(rows.map((row) => row.regional)),
  other: sumStated(rows.map((row) => row.other)),
  exactState: sumStated(rows.filter((row) => mayBeBooked(row.precision)).map((row) => row.state)),
})

/** What the rows tell exactly of the state's money: what a distribution of them would take from the pot. */
export const exactStateOf = (rows: readonly DistributionRow[]): Money => totalsOf(rows).exactState ?? zero

function checkWhole(
  problems: ProblemList<DistributionReason>,
  file: Pick<ReadDistribution, 'rows' | 'leftOut' | 'totals'> & {
    readonly mapping: DistributionMapping
    readonly year: number
    readonly statedTotal: Money | null
  },
): void {
  if (file.rows.length === 0) {
    const facts = { year: String(file.year), years: file.leftOut.otherYears.years.join(', ') }
    problems.add({ line: null, column: file.mapping.year ?? null, reason: 'no rows for the year', facts })
  } else if (file.statedTotal !== null && file.statedTotal !== (file.totals.exactState ?? zero)) {
    const facts = difference(file.totals.exactState ?? zero, file.statedTotal)
    const column = file.mapping.state_sek ?? null
    problems.add({ line: null, column, reason: 'sum differs from the stated total', facts })
  }
}
