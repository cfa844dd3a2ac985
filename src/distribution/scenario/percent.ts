import type { Language } from '#values/index.ts'

declare const percent: unique symbol

/** Ten-thousandths of a per cent, signed: 2.5 % is 25 000n. Never a floating-point number. */
export type Percent = bigint & { readonly [percent]: '1/10 000 %' }

const decimals = 4
const perCent = 10_000n
const hundred = 100n * perCent

/** Reads `2,5`, `2.5`, `−1,25 %`: at most three digits before the sign and four after it. Undefined for everything else. */
export function parsePercent(text: string): Percent | undefined {
  const bare = text
    .trim()
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/\s*%$/, '')
  const match = /^([-+]?)(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(bare)
  if (!match) return undefined
  const [, sign, whole = '', part = ''] = match
  const size = BigInt(whole) * perCent + BigInt(part.padEnd(decimals, '0'))
  return (sign === '-' ? -size : size) as Percent
}

/** For files: `2.5`, `-1.25`. */
export function toPlainPercent(of: Percent): string {
  const size = of < 0n ? -of : of
  const part = String(size % perCent)
    .padStart(decimals, '0')
    .replace(/0+$/, '')
  return `${of < 0n ? '-' : ''}${size / perCent}${part && `.${part}`}`
}

/** For people, with two decimals: `−1,48 %`, in English `−1.48%`. */
export function formatPercent(of: Percent, language: Language): string {
  const text = toPlainPercent((rounded(of, 100n) * 100n) as Percent)
  const [whole = '', part = ''] = text.replace('-', '\u2212').split('.')
  return language === 'sv' ? `${whole},${part.padEnd(2, '0')}\u00a0%` : `${whole}.${part.padEnd(2, '0')}%`
}

/** So much per cent of an amount, rounded to whole units, halves away from zero. Both in öre. */
export const percentOf = (amount: bigint, of: Percent, unit: bigint): bigint =>
  rounded(amount * of, hundred * unit) * unit

/** How many per cent a change is of a whole above nothing, to the nearest ten-thousandth. Undefined of nothing. */
export function percentBetween(change: bigint, whole: bigint): Percent | undefined {
  return whole <= 0n ? undefined : (rounded(change * hundred, whole) as Percent)
}

/** The nearest whole number, halves away from zero. `under` is above nothing. */
function rounded(over: bigint, under: bigint): bigint {
  const size = over < 0n ? -over : over
  const whole = (size * 2n + under) / (under * 2n)
  return over < 0n ? -whole : whole
}

/** An amount changed by so much per cent, to whole units: upwards for what is the least, downwards for the most. */
export function changedBy(amount: bigint, of: Percent, unit: bigint, way: 'up' | 'down'): bigint {
  const over = amount * (hundred + of)
  if (over <= 0n) return 0n
  const under = hundred * unit
  return ((way === 'up' ? over + under - 1n : over) / under) * unit
}
