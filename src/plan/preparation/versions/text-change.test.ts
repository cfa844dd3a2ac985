import { describe, expect, test } from 'vitest'
import type { Goal } from '../../plans/plan.ts'
import { changesBetween, type VersionText } from './text-change.ts'

const goal = (id: bigint, wording: string, parent: bigint | null = null): Goal => ({
  ...{ id, level: 'goal', parent, called: 'mål', wording: { sv: wording }, isShortened: false, source: null },
})
const version = (goals: Goal[], sections: VersionText['sections'] = []): VersionText => ({ goals, sections })
const kinds = (before: VersionText, after: VersionText) =>
  changesBetween(before, after).map(({ key, kind }) => `${key} ${kind}`)

describe('what differs between two versions', () => {
  test('of the same text is nothing, in whatever order it stands', () => {
    const one = version([goal(1n, 'Alla läser'), goal(2n, 'Alla dansar')], [{ id: 1n, heading: 'Om', text: 'Text' }])
    expect(kinds(one, one)).toEqual([])
    expect(kinds(one, { ...one, goals: [...one.goals].reverse() })).toEqual([])
  })

  test('is told goal by goal and section by section', () => {
    const before = version(
      [goal(1n, 'Alla läser'), goal(2n, 'Alla dansar'), goal(3n, 'Alla ser film')],
      [{ id: 1n, heading: 'Om', text: 'Text' }],
    )
    const after = version(
      [goal(1n, 'Alla barn läser'), goal(3n, 'Alla ser film', 1n), goal(4n, 'Alla sjunger')],
      [{ id: 1n, heading: 'Om planen', text: 'Text' }],
    )
    expect(kinds(before, after)).toEqual([
      ...['goal-1 reworded', 'goal-3 moved', 'goal-4 added', 'goal-2 removed', 'section-1 reworded'],
    ])
  })
})
