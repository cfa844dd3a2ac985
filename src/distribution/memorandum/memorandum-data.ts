import { type Day, formatAmount, formatDay, formatKronor, type Money, öre } from '#values/index.ts'
import { type Change, changeFrom, groupRows, type RowGroup } from '../scenario/change.ts'
import { formatPercent } from '../scenario/percent.ts'
import type { Computed } from '../scenario/scenario.ts'
import { amountOf } from '../scenario/standing.ts'
import type { MemorandumTexts, ToldFinding } from './memorandum.ts'

/** What the paper is made of. */
export interface MemorandumOf {
  readonly region: string
  readonly isDemo: boolean
  readonly title: string
  /** The day of the proposal, or of the draft. */
  readonly day: Day
  readonly isDraft: boolean
  readonly caseNumber: string | null
  readonly officer: string | null
  readonly year: number
  readonly base: string
  readonly state: Money | null
  readonly stateDay: Day | null
  readonly computed: Computed
  readonly texts: MemorandumTexts
  readonly findings: readonly ToldFinding[]
  /** Each step in words, with what it is called. */
  readonly steps: readonly {
    readonly name: string
    readonly told: string
    readonly because: string
    readonly isMuted: boolean
  }[]
  readonly areaName: (code: string) => string
  readonly municipalityName: (code: string) => string
  /** How the decision may be tried, where the region has settled it. Null: nothing is printed of it. */
  readonly appeal: string | null
}

const plain = (amount: Money | null): string | null => (amount === null ? null : formatAmount(amount))
const signed = (amount: Money): string => `${amount > 0n ? '+' : ''}${formatAmount(amount)}`

const printed = ({ change, percent }: Change) => ({
  change: change === null ? null : signed(change),
  percent: percent === null ? null : formatPercent(percent, 'sv'),
})

const printedGroups = (groups: readonly RowGroup[], nameOf: (code: string) => string) =>
  groups.map(({ code, last, amount, ...change }) => ({
    ...{ name: code === null ? null : nameOf(code), last: plain(last), amount: formatAmount(amount) },
    ...printed(change),
  }))

/** The paper's contents, every figure in its printed form. */
export function memorandumData(of: MemorandumOf) {
  const { computed, texts, state } = of
  const rows = computed.rows.filter((row) => amountOf(row) > 0n || (row.row.last ?? 0n) > 0n)
  const paragraphs = (text: string) => text.split(/\n{2,}/).filter((part) => part.trim() !== '')
  return {
    ...{ region: of.region, demo: of.isDemo, title: of.title, day: formatDay(of.day), draft: of.isDraft },
    ...{ caseNumber: of.caseNumber, officer: of.officer, year: String(of.year), base: of.base, appeal: of.appeal },
    state: state === null ? null : formatKronor(state),
    stateDay: of.stateDay && formatDay(of.stateDay),
    total: formatAmount(computed.total),
    left: computed.left === null ? null : formatKronor(computed.left < 0n ? öre(-computed.left) : computed.left),
    isExact: computed.left === 0n,
    rows: rows.map((one) => ({
      recipient: one.row.recipient,
      area: one.row.area === null ? null : of.areaName(one.row.area),
      last: plain(one.row.last),
      amount: formatAmount(amountOf(one)),
      ...printed(changeFrom(one.row.last, amountOf(one))),
    })),
    areas: printedGroups(
      groupRows(rows, ({ row }) => row.area),
      of.areaName,
    ),
    municipalities: printedGroups(
      groupRows(rows, ({ row }) => row.seat),
      of.municipalityName,
    ),
    steps: of.steps,
    findings: of.findings,
    background: paragraphs(texts.background),
    reasons: paragraphs(texts.reasons),
    consequences: paragraphs(texts.consequences),
    children: paragraphs(texts.children),
    clauses: texts.clauses.split(/\n+/).filter((line) => line.trim() !== ''),
  }
}
