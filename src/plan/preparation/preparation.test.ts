import { expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { needsPeriodReason, stageOf } from './preparation.ts'

const day = (text: string) => text as Day

test.each([
  ['nothing sent out', { isAdopted: false, lastDue: null }, 'dialogue'],
  ['out until today', { isAdopted: false, lastDue: day('2026-06-01') }, 'consultation'],
  ['out until yesterday', { isAdopted: false, lastDue: day('2026-05-31') }, 'replies'],
  ['adopted', { isAdopted: true, lastDue: day('2026-07-01') }, 'adopted'],
])('how far a plan has come: %s', (_, standing, stage) => {
  expect(stageOf(standing, day('2026-06-01'))).toBe(stage)
})

test('three years need no reason, and others do (D6)', () => {
  const until = (lastDay: string) => needsPeriodReason({ firstDay: day('2027-01-01'), lastDay: day(lastDay) })
  expect([until('2029-12-31'), until('2030-12-31'), until('2028-12-31')]).toEqual([false, true, true])
})
