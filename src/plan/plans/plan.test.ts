import { describe, expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { type Goal, goalsToReach, inTime, treeOf, yearsOf } from './plan.ts'

const day = (text: string) => text as Day
const goal = (id: bigint, parent: bigint | null, level: Goal['level'] = 'goal'): Goal => ({
  ...{ id, parent, level, called: 'mål', wording: { sv: `mål ${id}` }, isShortened: false, source: null },
})

describe('the goals of a plan', () => {
  const goals = [
    goal(1n, null, 'vision'),
    goal(2n, 1n, 'focus'),
    goal(3n, 2n),
    goal(4n, 2n),
    goal(5n, null, 'direction'),
  ]

  test('make a tree, in their order', () => {
    expect(treeOf(goals)).toMatchObject([
      { id: 1n, below: [{ id: 2n, below: [{ id: 3n, below: [] }, { id: 4n }] }] },
      { id: 5n, below: [] },
    ])
  })

  test('are reached where none stands below: a vision alone is none', () => {
    expect(goalsToReach(goals).map(({ id }) => id)).toEqual([3n, 4n, 5n])
    expect(goalsToReach([goal(1n, null, 'vision')])).toEqual([])
  })
})

test.each([
  ['2021-12-31', 'coming'],
  ['2022-01-01', 'in force'],
  ['2026-12-31', 'in force'],
  ['2027-01-01', 'expired'],
] as const)('a plan for 2022–2026 is on %s: %s', (today, state) => {
  expect(inTime({ firstDay: day('2022-01-01'), lastDay: day('2026-12-31') }, day(today))).toBe(state)
})

test('begun years are counted whole', () => {
  expect(yearsOf({ firstDay: day('2013-01-01'), lastDay: day('2015-12-31') })).toBe(3)
  expect(yearsOf({ firstDay: day('2022-07-01'), lastDay: day('2025-06-30') })).toBe(4)
})
