import { describe, expect, test } from 'vitest'
import { kronor, zero } from '#values/index.ts'
import { exceedsTheState, leavesTooLittle, refusesStateDecision } from './round.ts'

const of = { fiscalYear: 2013, round: 'ordinary' } as const
const sums = (given: number | null, shared = 0) => ({
  stateGiven: given === null ? null : kronor(given),
  stateShared: kronor(shared),
})

describe('what a round may share out', () => {
  test.each([
    ['all of it', 100, sums(100)],
    ['the rest of it', 40, sums(100, 60)],
    ['anything, where no decision of the state is known', 1_000, sums(null)],
  ])('%s', (_, wanted, known) => expect(exceedsTheState(of, kronor(wanted), known)).toBeUndefined())

  test('not a krona more, and the refusal says what is left', () => {
    expect(exceedsTheState(of, kronor(41), sums(100, 60))).toEqual({
      refused: 'the distribution exceeds what the state gave',
      facts: {
        year: '2013',
        round: 'ordinarie bidrag',
        given: '100\u00a0kr',
        wanted: '41\u00a0kr',
        left: '40\u00a0kr',
      },
    })
  })
})

describe('a decision of the state', () => {
  test.each([
    ['comes first', undefined, sums(null), undefined],
    ['is one in each round', 7n, sums(100), 'the round has a state decision already'],
    [
      'is not known after its money was shared out',
      undefined,
      sums(null, 1),
      'the round was shared out before the state decision was known',
    ],
  ])('%s', (_, standing, known, refused) => expect(refusesStateDecision(of, standing, known)?.refused).toBe(refused))

  test.each([
    ['unused', sums(100), sums(null), false],
    ['that was shared out', sums(100, 1), sums(null, 1), true],
    ['of a region’s own sharing', sums(100, 60), sums(100), false],
  ])('%s, taken back', (_, before, after, isTooLittle) =>
    expect(leavesTooLittle(before, { ...after, stateShared: after.stateShared ?? zero })).toBe(isTooLittle),
  )
})
