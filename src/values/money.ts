import type { Language } from './language.ts'

declare const money: unique symbol

/** Whole öre. One krona is 100n. Money is never a floating-point number. */
export type Money = bigint & { readonly [money]: 'öre' }

export const öre = (amount: bigint): Money => amount as Money
export const kronor = (amount: number | bigint): Money => öre(BigInt(amount) * 100n)
export const zero: Money = öre(0n)

export const subtract = (a: Money, b: Money): Money => öre(a - b)
export const sum = (amounts: Iterable<Money>): Money => {
  let total = 0n
  for (const amount of amounts) total += amount
  return öre(total)
}

/** A sum of some of it would pass for the whole: null where any part is not known. */
export const sumKnown = (amounts: readonly (Money | null)[]): Money | null =>
  amounts.every((amount) => amount !== null) ? sum(amounts) : null

/**
 * Splits an amount in proportion to weights, to the öre: everyone gets the whole part, and the öre left over go one by
 * one to the largest remainders, the earlier first among equals. The parts sum to the amount. Weights are above zero.
 */
export function splitByWeight(amount: Money, weights: readonly bigint[]): Money[] {
  if (amount < 0n) return splitByWeight(öre(-amount), weights).map((part) => öre(-part))
  const total = weights.reduce((a, b) => a + b, 0n)
  if (weights.length === 0 || weights.some((weight) => weight <= 0n)) throw new Error('weights must be above zero')
  const parts = weights.map((weight, at) => ({
    at,
    whole: (amount * weight) / total,
    remainder: (amount * weight) % total,
  }))
  let left = amount - parts.reduce((whole, part) => whole + part.whole, 0n)
  for (const part of parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1,
  )) {
    if (left === 0n) break
    part.whole += 1n
    left -= 1n
  }
  return parts.map((part) => öre(part.whole))
}

/**
 * Reads an amount in kronor as people and spreadsheets write it in Sweden: `34969000`, `34 969 000`, `1 500,50`,
 * `1500.5`, with or without `kr`. At most two decimals. Answers undefined for everything else, so that a text or a
 * grouping that could be read in two ways (`1.500`) is asked about and never guessed.
 */
export function parseKronor(text: string): Money | undefined {
  const bare = text
    .trim()
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/\s*(kr|SEK)$/i, '')
  const match = /^(-?)(\d+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!match) return undefined
  const [, sign, whole = '', decimals = ''] = match
  const amount = BigInt(whole.replace(/\D/g, '')) * 100n + BigInt(decimals.padEnd(2, '0'))
  return öre(sign === '-' ? -amount : amount)
}

/** More than the whole state spends on culture in a century: such a figure is a slip of the keyboard. */
export const largestAmount: Money = kronor(1_000_000_000_000)

/** Reads an amount that somebody types, as `parseKronor` does, unless its size is a slip of the keyboard. */
export function parseAmount(text: string): Money | undefined {
  const amount = parseKronor(text)
  return amount === undefined || amount > largestAmount || amount < -largestAmount ? undefined : amount
}

/** Made once: making one takes longer than writing a page of amounts. */
const grouped = { sv: new Intl.NumberFormat('sv-SE'), en: new Intl.NumberFormat('en-GB') }
const point = { sv: ',', en: '.' }

/**
 * `34 969 000`, or `1 500,50` when there are öre, with no-break spaces between the groups; in English `34,969,000` and
 * `1,500.50`. No unit.
 */
export function formatAmount(amount: Money, language: Language = 'sv'): string {
  const magnitude = amount < 0n ? -amount : amount
  const öreText = magnitude % 100n === 0n ? '' : `${point[language]}${String(magnitude % 100n).padStart(2, '0')}`
  return `${amount < 0n ? '\u2212' : ''}${grouped[language].format(magnitude / 100n)}${öreText}`
}

/** What an amount counts, in the head of a column or after a figure. */
export const unitOfMoney = { sv: 'kr', en: 'SEK' } as const

/** `34 969 000 kr`, in English `SEK 34,969,000`, held together by no-break spaces. */
export const formatKronor = (amount: Money, language: Language = 'sv'): string =>
  language === 'sv' ? `${formatAmount(amount)}\u00a0kr` : `SEK\u00a0${formatAmount(amount, 'en')}`

/** For machines: `34969000`, or `1500.50` when there are öre. */
export function toPlainKronor(amount: Money): string {
  const magnitude = amount < 0n ? -amount : amount
  const öreText = magnitude % 100n === 0n ? '' : `.${String(magnitude % 100n).padStart(2, '0')}`
  return `${amount < 0n ? '-' : ''}${magnitude / 100n}${öreText}`
}

/** A share in per cent with one decimal, for reading only: `72,1 %`, in English `72.1%`. Undefined when the whole is zero. */
export function formatShare(part: Money, whole: Money, language: Language = 'sv'): string | undefined {
  if (whole === 0n) return undefined
  const [over, under] = [part < 0n ? -part : part, whole < 0n ? -whole : whole]
  const tenths = (over * 2000n + under) / (under * 2n)
  const isNegative = part < 0n !== whole < 0n && tenths > 0n
  const number = `${grouped[language].format(tenths / 10n)}${point[language]}${tenths % 10n}`
  return `${isNegative ? '\u2212' : ''}${number}${language === 'sv' ? '\u00a0%' : '%'}`
}
