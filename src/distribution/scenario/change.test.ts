import { expect, test } from 'vitest'
import { kronor, sumKnown } from '#values/index.ts'
import { byCode, changeFrom, groupRows } from './change.ts'
import type { Standing } from './standing.ts'

const standing = (key: string, area: string | null, last: number | null, free: number): Standing => ({
  row: { key, recipient: key, area, seat: null, last: last === null ? null : kronor(last), start: kronor(0) },
  ...{ free: kronor(free), earmarked: kronor(0), bridging: kronor(0), agreed: kronor(0) },
})

test('a change is known when both years are, and its percentage when last year was something', () => {
  expect(changeFrom(kronor(200), kronor(150))).toEqual({ change: kronor(-50), percent: -250_000n })
  expect(changeFrom(kronor(0), kronor(150))).toEqual({ change: kronor(150), percent: null })
  expect(changeFrom(null, kronor(150))).toEqual({ change: null, percent: null })
  expect(changeFrom(kronor(200), null)).toEqual({ change: null, percent: null })
})

test('a sum of which a part is not known is not known', () => {
  expect(sumKnown([kronor(1), kronor(2)])).toBe(kronor(3))
  expect(sumKnown([kronor(1), null])).toBeNull()
})

test('groups come in the order of their codes, those without one last', () => {
  const rows = [
    standing('a', null, 1, 1),
    standing('b', '2', 10, 12),
    standing('c', '1', null, 5),
    standing('d', '2', 10, 9),
  ]
  expect(groupRows(rows, ({ row }) => row.area)).toEqual([
    { code: '1', last: null, amount: kronor(5), change: null, percent: null },
    { code: '2', last: kronor(20), amount: kronor(21), change: kronor(1), percent: 50_000n },
    { code: null, last: kronor(1), amount: kronor(1), change: kronor(0), percent: 0n },
  ])
  expect([null, '2', '1', null].sort(byCode)).toEqual(['1', '2', null, null])
})
