import { type AreaCode, foldName, type Money, type MunicipalityCode, subtract, sum, sumKnown } from '#values/index.ts'
import { byCode, changeFrom } from '../scenario/change.ts'
import type { Percent } from '../scenario/percent.ts'
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
  /** Where it has its house; of an area, and where nobody knows: null. */
  readonly seat: MunicipalityCode | null
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
      const { recipient, area, seat, last } = one.row
      const key = keyOf(recipient, area)
      const line = lines.get(key) ?? {
        key,
        name: recipient,
        area,
        seat,
        last: null,
        amounts: scenarios.map(() => null),
      }
      lines.set(key, {
        ...line,
        seat: line.seat ?? seat,
        last: line.last ?? last,
        amounts: line.amounts.with(at, amountOf(one)),
      })
    }
  return [...lines.values()]
}

/**
 * The same by area, or by the municipality where each has its house, in the order of their codes. What a group had last
 * year is known only where everyone's in it is.
 */
export function compareBy(
  lines: readonly ComparedLine[],
  by: 'area' | 'seat',
  nameOf: (code: string | null) => string,
): ComparedLine[] {
  const codes = [...new Set(lines.map((line) => line[by]))].sort(byCode)
  return codes.map((code) => {
    const of = lines.filter((line) => line[by] === code)
    return {
      ...{ key: code ?? '-', name: nameOf(code), area: null, seat: null },
      last: sumKnown(of.map(({ last }) => last)),
      amounts: (of[0]?.amounts ?? []).map((_, at) => {
        const known = of.flatMap(({ amounts }) => amounts[at] ?? [])
        return known.length === 0 ? null : sum(known)
      }),
    }
  })
}

/** What each was given in earlier years, in the order of the years. Null: nobody knows that it was given anything. */
export function earlierAmounts(
  lines: readonly ComparedLine[],
  years: readonly {
    readonly rows: readonly { readonly recipient: string; readonly area: AreaCode | null; readonly amount: Money }[]
  }[],
): { readonly line: ComparedLine; readonly amounts: readonly (Money | null)[] }[] {
  return lines.map((line) => ({
    line,
    amounts: years.map(({ rows }) => {
      const of = rows.filter(({ recipient }) => foldName(recipient) === foldName(line.name))
      const inArea = of.filter(({ area }) => area === line.area)
      // A source that tells no area, or an older one, still tells the amount, where the recipient stands in one row.
      const known = inArea.length > 0 ? inArea : of.length === 1 ? of : []
      return known.length === 0 ? null : sum(known.map(({ amount }) => amount))
    }),
  }))
}

/** How many per cent a line changes in a scenario. Null: not known. */
export const changeIn = ({ last, amounts }: ComparedLine, at: number): Percent | null =>
  changeFrom(last, amounts[at] ?? null).percent

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
