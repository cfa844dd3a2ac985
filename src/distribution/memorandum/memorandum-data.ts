import { type Day, formatAmount, formatDay, formatKronor, type Money, subtract, sum, öre } from '#values/index.ts'
import { formatPercent, percentBetween } from '../scenario/percent.ts'
import type { Computed } from '../scenario/scenario.ts'
import { amountOf, type Standing } from '../scenario/standing.ts'
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

function changeOf(last: Money | null, amount: Money) {
  const change = last === null ? null : subtract(amount, last)
  const made = change === null || last === null ? undefined : percentBetween(change, last)
  return {
    change: change === null ? null : signed(change),
    percent: made === undefined ? null : formatPercent(made, 'sv'),
  }
}

/** Sums by what each row belongs to. A sum of last year is known only where every part of it is. */
function grouped(rows: readonly Standing[], keyOf: (row: Standing) => string | null, nameOf: (key: string) => string) {
  const keys = [...new Set(rows.map(keyOf))].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
  return keys.map((key) => {
    const of = rows.filter((row) => keyOf(row) === key)
    const lasts = of.map(({ row }) => row.last)
    const last = lasts.every((one) => one !== null) ? sum(lasts as Money[]) : null
    const amount = sum(of.map(amountOf))
    return {
      name: key === null ? null : nameOf(key),
      last: plain(last),
      amount: formatAmount(amount),
      ...changeOf(last, amount),
    }
  })
}

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
      ...changeOf(one.row.last, amountOf(one)),
    })),
    areas: grouped(rows, ({ row }) => row.area, of.areaName),
    municipalities: grouped(rows, ({ row }) => row.seat, of.municipalityName),
    steps: of.steps,
    findings: of.findings,
    background: paragraphs(texts.background),
    reasons: paragraphs(texts.reasons),
    consequences: paragraphs(texts.consequences),
    children: paragraphs(texts.children),
    clauses: texts.clauses.split(/\n+/).filter((line) => line.trim() !== ''),
  }
}
