import { describe, expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { type Assignment, isCurrent, mayBeGiven, mayEnd, type NewAssignment } from './assignment.ts'
import { reaches, type Scope, wholeRegion } from './scope.ts'

const day = (text: string) => text as Day
const unit: Scope = { kind: 'unit', key: 'kulturavdelningen' }
const wanted = (more: Partial<NewAssignment> = {}): NewAssignment => ({
  ...{ role: 'officer', scope: unit, from: day('2026-01-01'), to: null },
  ...more,
})
const held = (more: Partial<Assignment> = {}): Assignment => ({ id: 1n, ...wanted(), ...more })

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
])('an assignment from 1 January to 30 June holds on %s: %s', (today, holds) => {
  expect(isCurrent({ from: day('2026-01-01'), to: day('2026-06-30') }, day(today))).toBe(holds)
})

test.each([
  [wholeRegion, unit, true],
  [unit, unit, true],
  [unit, { kind: 'unit', key: 'kulturstaben' }, false],
  [unit, { kind: 'body', key: 'kulturavdelningen' }, false],
  [unit, wholeRegion, false],
  [wholeRegion, { kind: 'own', key: '' }, false],
] as const)('what is given for %j reaches %j: %s', (scope, thing, does) => {
  expect(reaches(scope, thing)).toBe(does)
})

describe('somebody may be given a role', () => {
  test.each([
    ['once', [], wanted(), undefined],
    ['for what the role is for', [], wanted({ role: 'board-member' }), 'the role is not for that'],
    ['that ends after it begins', [], wanted({ to: day('2025-12-31') }), 'the assignment ends before it begins'],
    ['that the person has not', [held()], wanted({ from: day('2030-01-01') }), 'the person has it already'],
    ['again when it has ended', [held({ to: day('2025-12-31'), from: day('2025-01-01') })], wanted(), undefined],
    ['for another part', [held()], wanted({ scope: { kind: 'unit', key: 'x' } }), undefined],
  ] as const)('%s', (_, has, asked, refused) => {
    expect(mayBeGiven(has, asked)?.refused).toBe(refused)
  })
})

describe('a role may be ended', () => {
  const administrator = held({ role: 'administrator', scope: wholeRegion })
  test.each([
    ['today', held(), '2026-03-01', 0, undefined],
    ['earlier than it was to', held({ to: day('2026-12-31') }), '2026-03-01', 0, undefined],
    ['once', held({ to: day('2026-02-01') }), '2026-03-01', 0, 'the assignment has ended already'],
    ['when it has begun', held(), '2025-03-01', 0, 'the assignment ends before it begins'],
    ['by another administrator', administrator, '2026-03-01', 1, undefined],
    ['unless nobody could give roles then', administrator, '2026-03-01', 0, 'the last administrator cannot be ended'],
  ] as const)('%s', (_, assignment, lastDay, others, refused) => {
    expect(mayEnd(assignment, day(lastDay), others)?.refused).toBe(refused)
  })
})
