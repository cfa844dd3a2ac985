import { expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { allLinks, linksAfter, offeredOn, ownLinkKinds } from './own-link.ts'

const name = { sv: 'x' }
const today = '2026-06-01' as Day
const period = (from: string | null, to: string | null) => ({ from: from as Day | null, to: to as Day | null })
const linked = {
  'national-goal': [],
  area: [
    { key: '1', name },
    { key: '4-aldre', name, isOlder: true },
  ],
  field: [
    { key: 'now', name, period: period(null, null) },
    { key: 'today', name, period: period('2026-06-01', '2026-06-01') },
    { key: 'ended', name, period: period(null, '2026-05-31') },
    { key: 'later', name, period: period('2026-06-02', null) },
  ],
  ...{ method: [], children: [{ key: '', name }], minority: [] },
}
const offered = offeredOn(today, linked)

test('what holds today is offered, and older names are not', () => {
  expect(Object.values(offered).map((of) => of.map(({ key }) => key))).toEqual([
    ...[['1'], ['now', 'today'], [], [''], [], []],
  ])
})

test('what is ticked stands, what is not is gone, and what is offered no more stays', () => {
  const before = [
    { kind: 'field' as const, code: 'ended' },
    { kind: 'field' as const, code: 'now' },
  ]
  const ticked = new Set(['area-1', 'field-later', 'children-', 'field-__proto__'])
  expect(linksAfter(ownLinkKinds, offered, before, (one) => ticked.has(one))).toEqual([
    ...[{ kind: 'area', code: '1' }],
    ...[{ kind: 'children', code: '' }],
    ...[{ kind: 'field', code: 'ended' }],
  ])
})

test('what the plan tells already is told once', () => {
  const told = [
    { kind: 'national-goal' as const, code: 'a' },
    { kind: 'field' as const, code: 'now' },
  ]
  expect(
    allLinks(told, [
      { kind: 'field', code: 'now' },
      { kind: 'area', code: '1' },
    ]),
  ).toEqual([...told, { kind: 'area', code: '1' }])
})
