import { type AreaCode, foldName, type Money, subtract, sum } from '#values/index.ts'
import { type Percent, percentBetween } from '../scenario/percent.ts'
import type { Computed } from '../scenario/scenario.ts'
import { amountOf } from '../scenario/standing.ts'

/** A scenario of the comparison. */
export interface Compared {
  readonly id: bigint
  readonly name: string
  readonly computed: Computed
}

/** A recipient, or an area, in every scenario. */
export interface ComparedLine {
  readonly key: string
  readonly name: string
  readonly area: AreaCode | null
  /** Null: not known. */
  readonly last: Money | null
  /** In the order of the scenarios. Null: it is not in that one. */
  readonly amounts: readonly (Money | null)[]
}

const keyOf = (recipient: string, area: AreaCode | null) => `${foldName(recipient)} ${area ?? '-'}`

/** Everyone in any of the scenarios. What each had last year is what the first scenario that knows says. */
export function compareRecipients(scenarios: readonly Compared[]): ComparedLine[] {
  const lines = new Map<string, ComparedLine>()
  for (const [at, { computed }] of scenarios.entries())
    for (const one of computed.rows) {
      const { recipient, area, last } = one.row
      const key = keyOf(recipient, area)
      const line = lines.get(key) ?? { key, name: recipient, area, last: null, amounts: scenarios.map(() => null) }
      lines.set(key, { ...line, last: line.last ?? last, amounts: line.amounts.with(at, amountOf(one)) })
    }
  return [...lines.values()]
}

/** The same by area. An area's last year is known only where everyone's in it is. */
export function compareAreas(
  lines: readonly ComparedLine[],
  nameOf: (area: AreaCode | null) => string,
): ComparedLine[] {
  const areas = [...new Set(lines.map(({ area }) => area))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : 1,
  )
  return areas.map((area) => {
    const of = lines.filter((line) => line.area === area)
    const lasts = of.map(({ last }) => last)
    return {
      ...{ key: area ?? '-', name: nameOf(area), area },
      last: lasts.every((one) => one !== null) ? sum(lasts as Money[]) : null,
      amounts: (of[0]?.amounts ?? []).map((_, at) => {
        const known = of.flatMap(({ amounts }) => amounts[at] ?? [])
        return known.length === 0 ? null : sum(known)
      }),
    }
  })
}

/** How many per cent a line changes in a scenario. Null: not known. */
export function changeIn({ last, amounts }: ComparedLine, at: number): Percent | null {
  const amount = amounts[at]
  if (last === null || amount === null || amount === undefined) return null
  return percentBetween(subtract(amount, last), last) ?? null
}

/** Who loses most in a scenario, in kronor; undefined where nobody is known to lose. */
export function losesMost(
  lines: readonly ComparedLine[],
  at: number,
): { readonly name: string; readonly loss: Money } | undefined {
  const losses = lines.flatMap(({ name, last, amounts }) => {
    const amount = amounts[at]
    return last !== null && amount !== null && amount !== undefined && amount < last
      ? [{ name, loss: subtract(last, amount) }]
      : []
  })
  return losses.sort((a, b) => (a.loss < b.loss ? 1 : a.loss > b.loss ? -1 : 0))[0]
}
