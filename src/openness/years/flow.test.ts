import { describe, expect, test } from 'vitest'
import { kronor, type Language, zero } from '#values/index.ts'
import { type FlowMoney, type FlowOfYear, flowOf } from './flow.ts'
import { describeFlow, pictureWords } from './picture.words.ts'

const theatre: FlowMoney = { party: 1n, name: 'Teatern', area: '1', state: kronor(60), regional: zero }
const library: FlowMoney = { party: 2n, name: 'Biblioteket', area: '3', state: kronor(30), regional: kronor(10) }

const year = (recipients: readonly FlowMoney[], more: Partial<FlowOfYear> = {}): FlowOfYear => ({
  stateGiver: 'Kulturrådet',
  region: 'Regionen',
  stateGiven: kronor(100),
  recipients,
  isToldInexactly: false,
  others: { count: 0, byArea: [] },
  nameOfArea: (code) => code,
  words: pictureWords.sv,
  ...more,
})
const described = (recipients: readonly FlowMoney[], language: Language = 'sv') =>
  describeFlow(flowOf(year(recipients, { words: pictureWords[language] })), language).replaceAll('\u00a0', ' ')

describe('the picture in a sentence', () => {
  test('counts the areas and the recipients', () => {
    expect(described([theatre, library])).toBe(
      'Kulturrådet 100 kr och Regionen 10 kr. 100 kr går genom 2 områden till 2 mottagare. Inte fördelat: 10 kr. Vad varje område fick står i tabellen.',
    )
  })

  test('is the same in English', () => {
    expect(described([theatre, library], 'en')).toBe(
      'Kulturrådet SEK 100 and Regionen SEK 10. SEK 100 goes through 2 areas to 2 recipients. Not shared out: SEK 10. The table says what each area got.',
    )
    expect(described([theatre], 'en')).toContain('goes through 1 area to 1 recipient.')
  })

  test('one area is not several', () => {
    expect(described([theatre])).toContain('går genom 1 område till 1 mottagare')
  })

  test('counts those that the picture has no room for', () => {
    const others = { count: 475, byArea: [{ area: '3', state: kronor(40), regional: zero }] }
    const text = describeFlow(flowOf(year([theatre], { others })), 'sv').replaceAll('\u00a0', ' ')
    expect(text).toBe(
      'Kulturrådet 100 kr. 100 kr går genom 2 områden till 1 mottagare och 475 mottagare till. Vad varje område fick står i tabellen.',
    )
  })

  test('says so when nobody knows where the money went', () => {
    expect(described([])).toBe('Kulturrådet 100 kr. Hur pengarna fördelades är inte känt.')
  })
})

test('what is not shared out flows to a stop of its own, and nothing is lost', () => {
  const { stops, streams } = flowOf(year([theatre, library]))
  expect(stops.find((stop) => stop.id === 'not-shared')).toMatchObject({ label: 'Inte fördelat', amount: kronor(10) })
  const outOf = (id: string) => streams.filter(({ from }) => from === id).reduce((all, one) => all + one.amount, 0n)
  expect([outOf('state'), outOf('region')]).toEqual([kronor(100), kronor(10)])
})
