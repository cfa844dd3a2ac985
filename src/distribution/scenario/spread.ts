import type { Money } from '#values/index.ts'
import { öre } from '#values/index.ts'

/**
 * Splits an amount by weights in whole units: everyone gets the whole units of their part, and those left over go one by
 * one to the largest remainders, the earlier first among equals. What the amount holds beyond whole units follows the
 * largest weight. The parts sum to the amount. Weights are not negative, and not all nothing.
 *
 * This is the rounding rule that stored scenarios name `largest-remainder`; another rule would get another name.
 */
export function splitInUnits(amount: Money, weights: readonly bigint[], unit: Money): Money[] {
  if (amount < 0n) return splitInUnits(öre(-amount), weights, unit).map((part) => öre(-part))
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new Error('weights must be above nothing')
  const units = amount / unit
  const whole = weights.map((weight) => (units * weight) / total)
  const left = Number(units - whole.reduce((sum, part) => sum + part, 0n))
  const byRemainder = weights
    .map((weight, at) => ({ at, remainder: (units * weight) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1))
  const luckier = new Set(byRemainder.slice(0, left).map(({ at }) => at))
  const largest = weights.reduce((best, weight, at) => (weight > (weights[best] as bigint) ? at : best), 0)
  return whole.map((part, at) =>
    öre((part + (luckier.has(at) ? 1n : 0n)) * unit + (at === largest ? amount % unit : 0n)),
  )
}

/**
 * The same for money that may be taken from people: nobody ends below nothing. What one cannot give up is taken from the
 * one who has most left, the earlier among equals. Undefined when all together have too little, or nothing to go by.
 */
export function spread(amount: Money, held: readonly Money[], unit: Money): Money[] | undefined {
  const total = held.reduce((sum, one) => sum + one, 0n)
  if (total <= 0n || amount + total < 0n) return undefined
  const after = splitInUnits(amount, held, unit).map((part, at) => (held[at] as bigint) + part)
  let owed = 0n
  for (const [at, one] of after.entries()) {
    if (one >= 0n) continue
    owed -= one
    after[at] = 0n
  }
  while (owed > 0n) {
    const richest = after.reduce((best, one, at) => (one > (after[best] as bigint) ? at : best), 0)
    const taken = owed < (after[richest] as bigint) ? owed : (after[richest] as bigint)
    after[richest] = (after[richest] as bigint) - taken
    owed -= taken
  }
  return after.map((one, at) => öre(one - (held[at] as bigint)))
}
