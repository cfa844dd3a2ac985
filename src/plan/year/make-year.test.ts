import { describe, expect, test } from 'vitest'
import { type Day, usualEves } from '#values/index.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { proposalsFor, readWanted } from './make-year.ts'
import type { Falls, Recurring } from './recurring/recurring.ts'

const recurring = (id: bigint, falls: Falls, shift: Recurring['shift'] = 'next'): Recurring => ({
  ...{ id, falls, shift, title: { sv: `Nummer ${id}` }, purpose: null, noticeDays: 30, roles: [], body: 'namnden' },
  ...{ certainty: null, seen: null, source: null },
})
const window = recurring(1n, { kind: 'days', from: '08-10', to: '09-01' })
const december = recurring(2n, { kind: 'months', from: 12, to: 12 }, 'previous')
const january = recurring(3n, { kind: 'months', from: 1, to: 1 }, 'previous')
const before = { recurring: 2n, note: 'Mötet flyttades.' } as unknown as Deadline
const proposals = (already: readonly Deadline[] = []) =>
  proposalsFor([window, december, january], { year: 2030, already, before: [before], eves: usualEves })

describe('what would be made for a year', () => {
  test('stands in the order of the days, moved by days off, with how it went the year before', () => {
    const told = proposals().map((one) => [one.recurring.id, one.settled.last, one.because, one.before?.note])
    expect(told).toEqual([
      [3n, '2030-01-31', undefined, undefined],
      [1n, '2030-09-02', 'sunday', undefined],
      [2n, '2030-12-30', 'new-years-eve', 'Mötet flyttades.'],
    ])
  })

  test('is what somebody wants of it, with the days as they were changed', () => {
    const typed = { isWanted: true, first: '2030-08-12', last: '2030-09-03' }
    const read = readWanted(proposals(), (id) => ({ ...typed, isWanted: id === 1n }), 2030)
    expect(read).toEqual([{ recurring: 1n, span: { first: '2030-08-12', last: '2030-09-03' } }])
  })

  test('has one first day where only the last can be changed, and it is never after it', () => {
    const typed = { isWanted: true, first: '', last: '2030-11-20' }
    expect(readWanted(proposals(), (id) => ({ ...typed, isWanted: id === 2n }), 2030)).toEqual([
      { recurring: 2n, span: { first: '2030-11-20' as Day, last: '2030-11-20' } },
    ])
  })

  test('leaves out what that year has already', () => {
    const there = { recurring: 1n } as unknown as Deadline
    expect(readWanted(proposals([there]), (id) => ({ isWanted: id === 1n, first: '', last: '' }), 2030)).toEqual([])
  })

  test.each([
    ['2030-08-10', '', 'write the last day', 'senast'],
    ['2030-08-10', '2032-09-01', 'the day is of another year', 'senast'],
    ['', '2030-09-01', 'write the first day', 'borjar'],
    ['2030-09-02', '2030-09-01', 'it ends before it begins', 'borjar'],
  ])('tells what is wrong: from %s to %s', (first, last, problem, field) => {
    const read = readWanted(proposals(), (id) => ({ isWanted: id === 1n, first, last }), 2030)
    expect(read).toEqual({ problems: [{ recurring: 1n, field, problem }] })
  })
})
