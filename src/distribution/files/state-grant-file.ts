import type { CsvTable } from '#platform/index.ts'
import { type Day, foldName, formatKronor, type Money, type Precision } from '#values/index.ts'
import { longestRoundName, mayBeSeveral, type RoundKind } from '../round.ts'
import { type Columns, checkMapping, type Mapping } from './column-mapping.ts'
import { type CellReason, type RowReader, readWord, rowReader, tidyName } from './file-cell.ts'
import { type FileProblem, problemList } from './file-problem.ts'

/** The state's decisions on money to regions as a file. A region may get several in a year, of different kinds. */
export const stateGrantColumns = {
  year: { required: true, headings: ['ar', 'budgetar', 'bidragsar'] },
  county_code: { required: true, headings: ['lanskod', 'lansnummer', 'lan'] },
  region: { required: false, headings: ['mottagare'] },
  amount_sek: { required: true, headings: ['belopp', 'belopp_kr', 'statligt_kr', 'statsbidrag', 'state_sek'] },
  kind: { required: false, headings: ['slag', 'typ', 'bidragstyp'] },
  round_name: { required: false, headings: ['omgangens_namn', 'omgang'] },
  precision: { required: false, headings: ['noggrannhet', 'exakthet'] },
  decided: { required: false, headings: ['decision_date', 'beslutsdatum', 'beslutad', 'beslut'] },
  note: { required: false, headings: ['anmarkning', 'kommentar', 'notering'] },
  source: { required: false, headings: ['kalla', 'kallor'] },
} as const satisfies Columns<string>

export type StateGrantField = keyof typeof stateGrantColumns
export type StateGrantMapping = Mapping<StateGrantField>

const kindWords: Readonly<Record<RoundKind, readonly string[]>> = {
  ordinary: ['ordinary', 'ordinarie', 'verksamhetsbidrag'],
  index: ['index', 'upprakning'],
  earmark: ['earmark', 'oronmarkt', 'oronmarkning'],
  reinforcement: ['reinforcement', 'forstarkning'],
  crisis: ['crisis', 'krisstod'],
  decrease: ['decrease', 'minskning'],
}

export interface StateGrantRow {
  readonly line: number
  readonly year: number
  /** Two digits by Statistics Sweden. */
  readonly countyCode: string
  readonly region: string | null
  /** Positive for every kind; a decrease is money taken back. */
  readonly amount: Money
  readonly kind: RoundKind
  /** Null: the kind alone names the round. */
  readonly roundName: string | null
  readonly precision: Precision
  readonly decided: Day | null
  readonly note: string | null
  readonly source: string | null
}

export type StateGrantReason =
  | CellReason
  | 'year is missing'
  | 'county code is missing'
  | 'county code is not two digits'
  | 'amount is missing'
  | 'amount is zero'
  | 'kind is missing'
  | 'kind is unknown'
  | 'kind has no round name'
  | 'round name is too long'
  | 'grant is stated twice'
  | 'grant is stated twice with different amounts'

export type StateGrantProblem = FileProblem<StateGrantReason>

export interface ReadStateGrants {
  readonly rows: readonly StateGrantRow[]
  /** The first hundred. With any problem, nothing of the file may be imported. */
  readonly problems: readonly StateGrantProblem[]
  readonly moreProblems: number
}

type Reader = RowReader<StateGrantField, StateGrantReason>

/**
 * Reads the state's decisions. A file without a column for the kind holds ordinary grants. The same county, year, kind
 * and name of the round may stand once. A row with a problem is not among the rows.
 * @throws when the mapping is not one that `checkMapping` has found sound for this table.
 */
export function readStateGrants(table: CsvTable, mapping: StateGrantMapping): ReadStateGrants {
  if (checkMapping(stateGrantColumns, table.header, mapping).problems.length > 0)
    throw new Error('The mapping does not fit the table: check it before reading')
  const problems = problemList<StateGrantReason>()
  const readCells = rowReader<StateGrantField, StateGrantReason>(table.header, mapping, problems)
  const rows = new Map<string, StateGrantRow>()
  for (const row of table.rows) {
    const cells = readCells(row)
    const grant = readGrant(cells)
    if (!grant) continue
    const key = `${grant.countyCode} ${grant.year} ${grant.kind} ${foldName(grant.roundName ?? '')}`
    const first = rows.get(key)
    if (first) refuseRepeated(cells, first, grant)
    else rows.set(key, grant)
  }
  return { rows: [...rows.values()], ...problems.listed() }
}

function readGrant(cells: Reader): StateGrantRow | undefined {
  const year = cells.year('year')
  const countyCode = readCountyCode(cells)
  const amount = cells.amount('amount_sek')
  const kind = readKind(cells)
  const optional = {
    region: cells.text('region'),
    kind,
    roundName: readRoundName(cells, kind),
    precision: cells.precision('precision'),
    decided: cells.day('decided'),
    note: cells.text('note'),
    source: cells.text('source'),
  }
  if (cells.raw('year') === '') cells.refuse('year', 'year is missing')
  if (cells.raw('amount_sek') === '') cells.refuse('amount_sek', 'amount is missing')
  if (amount === 0n) cells.refuse('amount_sek', 'amount is zero')
  if (!cells.isClean() || year === null || countyCode === null || amount === null) return undefined
  return { line: cells.line, year, countyCode, amount, ...optional }
}

/** `5` is 05: a spreadsheet that takes the code for a number drops its zero, and no other county is meant. */
function readCountyCode(cells: Reader): string | null {
  if (cells.raw('county_code') === '') cells.refuse('county_code', 'county code is missing')
  const text = cells.text('county_code')
  if (text === null) return null
  if (/^(?:[1-9]|\d[1-9]|[1-9]\d)$/.test(text)) return text.padStart(2, '0')
  cells.refuse('county_code', 'county code is not two digits', { value: text })
  return null
}

function readKind(cells: Reader): RoundKind {
  if (!cells.isMapped('kind')) return 'ordinary'
  if (cells.raw('kind') === '') cells.refuse('kind', 'kind is missing')
  const text = cells.text('kind')
  const kind = text === null ? null : readWord(text, kindWords)
  if (kind === undefined) cells.refuse('kind', 'kind is unknown', { value: text ?? '' })
  return kind ?? 'ordinary'
}

function readRoundName(cells: Reader, kind: RoundKind): string | null {
  const name = tidyName(cells.text('round_name') ?? '')
  if (name !== '' && !mayBeSeveral(kind)) cells.refuse('round_name', 'kind has no round name', { value: name })
  if (name.length > longestRoundName) cells.refuse('round_name', 'round name is too long')
  return name || null
}

function refuseRepeated(cells: Reader, first: StateGrantRow, again: StateGrantRow): void {
  const facts = {
    first: String(first.line),
    firstAmount: formatKronor(first.amount),
    amount: formatKronor(again.amount),
    mayBeSeveral: mayBeSeveral(again.kind) ? 'yes' : 'no',
  }
  const reason =
    first.amount === again.amount ? 'grant is stated twice' : 'grant is stated twice with different amounts'
  cells.refuse('amount_sek', reason, facts)
}
