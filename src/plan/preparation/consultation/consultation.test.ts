import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#values/index.ts'
import { type ConsultedBody, isReminderDay, mayMoveDueDay, mayRemind } from './consultation.ts'
import { listOf, readBodies } from './consultation-form.ts'

const today = '2026-06-01' as Day
const isAddress = (text: string) => text.includes('@')
const body = (of: Partial<ConsultedBody>): ConsultedBody => ({
  ...{ id: 1n, name: 'A (exempel)', email: 'a@exempel.se', invitedAt: null, remindedAt: null, replies: 0, ...of },
})

describe('the list of those who are asked', () => {
  test('reads back as it was written', () => {
    const name = fc.stringMatching(/^[a-zåäö]{1,20}( [a-zåäö]{1,20})?$/)
    const bodies = fc.uniqueArray(fc.record({ name, email: fc.constantFrom(null, 'a@exempel.se') }), {
      ...{ minLength: 1, selector: (one) => one.name.toLocaleLowerCase('sv') },
    })
    fc.assert(
      fc.property(bodies, (all) => {
        expect(readBodies(listOf(all), isAddress)).toEqual(all)
      }),
    )
  })

  test.each([
    ['', { problem: 'write who is asked' }],
    ['A\n\na', { problem: 'a body stands twice', line: 3 }],
    ['A; a@exempel.se; mer', { problem: 'a line cannot be read', line: 1 }],
    ['A\nB; b', { problem: 'a line cannot be read', line: 2 }],
    [Array.from({ length: 1001 }, (_, at) => `A ${at}`).join('\n'), { problem: 'too many are asked' }],
  ])('tells what is wrong in it', (list, problem) => {
    expect(readBodies(list, isAddress)).toEqual(problem)
  })

  test('is read as a spreadsheet gives it', () => {
    expect(readBodies('A\ta@exempel.se\r\nB\t', isAddress)).toEqual([
      { name: 'A', email: 'a@exempel.se' },
      { name: 'B', email: null },
    ])
  })
})

test.each([
  ['ended', { dueDay: addDays(today, -1) }, [body({})], 'the consultation has ended'],
  ['all have replied', { dueDay: today }, [body({ replies: 1 })], 'nobody is left to remind'],
  ['no address', { dueDay: today }, [body({ email: null })], 'nobody is left to remind'],
  ['one has not replied', { dueDay: today }, [body({}), body({ replies: 2 })], undefined],
] as const)('a reminder: %s', (_, consultation, bodies, refused) => {
  expect(mayRemind(consultation, bodies, today)?.refused).toBe(refused)
})

test('reminders go out from their day until the last', () => {
  const on = (from: number, reminderDays: number | null = 14) =>
    isReminderDay({ dueDay: addDays(today, from), reminderDays }, today)
  expect([on(15), on(14), on(0), on(-1), on(5, null)]).toEqual([false, true, true, false, false])
})

test('the last day moves forward alone, and not after the adoption', () => {
  const move = (by: number, isSettled = false) =>
    mayMoveDueDay({ dueDay: today, isSettled }, addDays(today, by))?.refused
  expect([move(1), move(0), move(-1), move(1, true)]).toEqual([
    ...[undefined, 'the last day only moves forward', 'the last day only moves forward', 'the plan is adopted'],
  ])
})
