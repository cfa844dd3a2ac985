import { describe, expect, test } from 'vitest'
import { kronor, zero } from '#values/index.ts'
import {
  exceedsTheState,
  isSameName,
  leavesTooLittle,
  mayBeSeveral,
  refusesNameGivenLater,
  refusesStateDecision,
  refusesUnnamed,
  roundKinds,
  roundLabel,
} from './round.ts'

const of = { fiscalYear: 2013, round: 'ordinary', roundName: null } as const
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

describe('the name of a round', () => {
  const named = (roundName: string | null) => ({ fiscalYear: 2026, round: 'earmark', roundName }) as const

  test('is for the kinds that a year may have several of', () =>
    expect(roundKinds.filter(mayBeSeveral)).toEqual(['earmark', 'reinforcement', 'crisis', 'decrease']))

  test('stands beside the kind, which alone names the one without', () =>
    expect([named(null), named('Våren')].map(roundLabel)).toEqual(['öronmärkta medel', 'öronmärkta medel ”Våren”']))

  test.each([
    ['Våren', 'våren', true],
    ['Va\u030aren', 'V\u00e5ren', true],
    ['Våren', 'Hösten', false],
    ['Våren', null, false],
    [null, null, true],
  ])('%s and %s: %s', (a, b, isSame) => expect(isSameName(a, b)).toBe(isSame))

  test.each([
    ['is not needed in a year without others', null, [], undefined],
    ['is not needed where the round without a name is known', null, ['Våren', null], undefined],
    ['is needed where only others are known', null, ['Våren'], 'the round needs a name'],
    ['makes one more round', 'Hösten', ['Våren'], undefined],
  ])('%s', (_, roundName, standing, refused) => {
    expect(refusesUnnamed(named(roundName), standing)?.refused).toBe(refused)
  })

  test('given later does not make one decision two', () => {
    expect(refusesNameGivenLater(named('Våren'), 7n)).toMatchObject({
      refused: 'the same is here without a name',
      facts: { decision: '7' },
    })
    expect(refusesNameGivenLater(named(null), 7n)).toBeUndefined()
    expect(refusesNameGivenLater(named('Våren'), undefined)).toBeUndefined()
  })

  test('is what one more decision of the state lacks, and not where a year has one round of the kind', () => {
    const refusal = (round: 'earmark' | 'index') =>
      refusesStateDecision({ ...named(null), round }, 7n, sums(100))?.refused
    expect(refusal('earmark')).toBe('one more state decision needs a name')
    expect(refusal('index')).toBe('the round has a state decision already')
  })
})
