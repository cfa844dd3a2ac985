import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatAmount,
  formatKronor,
  formatShare,
  kronor,
  parseKronor,
  splitByWeight,
  subtract,
  sum,
  toPlainKronor,
  zero,
  öre,
} from './money.ts'

const anyAmount = fc.bigInt(-(10n ** 17n), 10n ** 17n).map(öre)
const hard = (text: string) => text.replaceAll(' ', '\u00a0')

describe('an amount is read as people write it', () => {
  test.each([
    ['34969000', 3_496_900_000n],
    ['34 969 000', 3_496_900_000n],
    ['34\u00a0969\u00a0000', 3_496_900_000n],
    ['34\u202f969\u2009000', 3_496_900_000n],
    ['1 500,50', 150_050n],
    ['1500.5', 150_050n],
    ['1500,05', 150_005n],
    ['0', 0n],
    ['0,01', 1n],
    ['  620000  ', 62_000_000n],
    ['620 000 kr', 62_000_000n],
    ['620000kr', 62_000_000n],
    ['620 000 KR', 62_000_000n],
    ['620000 SEK', 62_000_000n],
    ['-5', -500n],
    ['−5', -500n],
    ['–5 000,50 kr', -500_050n],
    ['90071992547409930', 9_007_199_254_740_993_000n],
  ])('%j', (text, amount) => {
    expect(parseKronor(text)).toBe(amount)
  })

  test.each([
    ...['', ' ', 'kr', '-', 'tjugo', '1.500', '1,500', '1.500,50', '1 500.500', '12 34', '1 5000', '1234 567'],
    ...['1e5', '0x10', '+5', '--5', '- 5', '5-', '(5)', '1500,-', '1500:-', '5 kr kr', 'kr 5', '5 €', '5%', '1/2'],
    ...['１２３', '٣', '1\u200b500', 'NaN', 'Infinity', '1_000', "1'500", ',5', '5,', '=5', '5;6'],
  ])('%j is asked about and never guessed', (text) => {
    expect(parseKronor(text)).toBeUndefined()
  })
})

describe('an amount is written', () => {
  test.each([
    [kronor(34_969_000), '34 969 000', '34969000'],
    [öre(150_050n), '1 500,50', '1500.50'],
    [öre(5n), '0,05', '0.05'],
    [zero, '0', '0'],
    [öre(-5n), '−0,05', '-0.05'],
    [kronor(-1000), '−1 000', '-1000'],
  ])('%s öre', (amount, forPeople, forMachines) => {
    expect([formatAmount(amount), formatKronor(amount)]).toEqual([hard(forPeople), hard(`${forPeople} kr`)])
    expect(toPlainKronor(amount)).toBe(forMachines)
  })

  test('and read again it is the same, to the öre', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        for (const text of [formatAmount(amount), formatKronor(amount), toPlainKronor(amount)])
          expect(parseKronor(text)).toBe(amount)
      }),
    )
  })

  test('whatever is typed, what is read is an amount that can be written, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0159 ,.-−krKR\u00a0') }), (text) => {
        const amount = parseKronor(text)
        if (amount !== undefined) expect(parseKronor(formatKronor(amount))).toBe(amount)
      }),
    )
  })
})

test('amounts are added and taken away to the öre, beyond what a number holds', () => {
  const large = öre(9_007_199_254_740_993n)
  expect([sum([large, öre(1n)]), subtract(large, öre(1n)), sum([])]).toEqual([
    9_007_199_254_740_994n,
    9_007_199_254_740_992n,
    0n,
  ])
})

describe('an amount split by weight', () => {
  const weights = fc.array(fc.bigInt(1n, 10n ** 9n), { minLength: 1, maxLength: 25 })
  const amounts = fc.bigInt(0n, 10n ** 15n).map(öre)

  test('gives the öre left over to the largest remainders, the earlier first among equals', () => {
    expect(splitByWeight(öre(100n), [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(splitByWeight(öre(101n), [1n, 1n, 1n])).toEqual([34n, 34n, 33n])
    expect(splitByWeight(öre(10n), [1n, 5n, 2n])).toEqual([1n, 6n, 3n])
    expect(splitByWeight(öre(1n), [1n, 2n])).toEqual([0n, 1n])
    expect(splitByWeight(zero, [3n, 4n])).toEqual([0n, 0n])
    expect(splitByWeight(kronor(7), [9n])).toEqual([700n])
  })

  test('sums to the amount, and no part is an öre from the exact one', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const parts = splitByWeight(amount, all)
        const total = all.reduce((a, b) => a + b)
        expect(sum(parts)).toBe(amount)
        for (const [at, part] of parts.entries()) {
          const off = part * total - amount * (all[at] ?? 0n)
          expect(off < total && off > -total).toBe(true)
        }
      }),
    )
  })

  test('gives a greater weight no less, and the earlier of two equals no less', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const parts = splitByWeight(amount, all)
        const ordered = parts
          .map((part, at) => ({ part, weight: all[at] ?? 0n }))
          .sort((a, b) => (a.weight === b.weight ? 0 : a.weight > b.weight ? -1 : 1))
        for (const [at, { part }] of ordered.entries()) expect(part <= (ordered[at - 1]?.part ?? part)).toBe(true)
      }),
    )
  })

  test('a decrease sums to the amount as well', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        expect(sum(splitByWeight(öre(-amount), all))).toBe(-amount)
      }),
    )
  })

  test('among nobody, or by a weight that is not above zero, is a mistake of ours', () => {
    for (const wrong of [[], [0n], [1n, 0n], [2n, -1n]])
      expect(() => splitByWeight(kronor(1), wrong)).toThrow('above zero')
  })
})

describe('a share for reading', () => {
  test.each([
    [721n, 1000n, '72,1 %'],
    [1n, 3n, '33,3 %'],
    [2n, 3n, '66,7 %'],
    [1n, 1n, '100,0 %'],
    [0n, 5n, '0,0 %'],
    [0n, -5n, '0,0 %'],
    [1n, 2000n, '0,1 %'],
    [1n, 2001n, '0,0 %'],
    [25n, 2n, '1 250,0 %'],
    [-1n, 4n, '−25,0 %'],
    [1n, -4n, '−25,0 %'],
    [-1n, -4n, '25,0 %'],
    [-1n, 2001n, '0,0 %'],
    [-1n, 2000n, '−0,1 %'],
  ])('%s of %s', (part, whole, text) => {
    expect(formatShare(öre(part), öre(whole))).toBe(hard(text))
  })

  test('of nothing is not told', () => {
    expect([formatShare(öre(5n), zero), formatShare(zero, zero)]).toEqual([undefined, undefined])
  })
})
