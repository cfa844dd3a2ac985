import { formatKronor, kronor, subtract } from '#values/index.ts'
import type { Check } from './check.ts'
import { sampleFacts } from './sample-facts.ts'

type What = 'the state has not decided' | 'more is shared than the state gave' | 'money is left'

/** D2: the state's decision on the round is the ceiling. Next year's money is never assumed. */
export const ceiling: Check<'d2-ceiling', What> = {
  id: 'd2-ceiling',
  basis: { kind: 'law', law: 'D2' },
  look({ state, total }) {
    if (state === null) return [{ level: 'blocking', what: 'the state has not decided', row: null, facts: {} }]
    const left = subtract(state, total)
    const facts = { state: formatKronor(state), total: formatKronor(total) }
    if (left < 0n)
      return [
        {
          ...{ level: 'blocking', what: 'more is shared than the state gave', row: null },
          facts: { ...facts, over: formatKronor(subtract(total, state)) },
        },
      ]
    if (left === 0n) return []
    return [{ level: 'warning', what: 'money is left', row: null, facts: { ...facts, left: formatKronor(left) } }]
  },
  examples: [
    {
      told: { sv: 'Staten har inte beslutat än.', en: 'The state has not decided yet.' },
      facts: { ...sampleFacts, state: null },
      finds: ['the state has not decided'],
    },
    {
      told: {
        sv: 'Staten gav 1 000 000 kronor och förslaget delar ut 1 001 000.',
        en: 'The state gave SEK 1,000,000 and the proposal shares 1,001,000.',
      },
      facts: { ...sampleFacts, total: kronor(1_001_000) },
      finds: ['more is shared than the state gave'],
    },
    {
      told: {
        sv: 'Staten gav 1 000 000 kronor och förslaget delar ut 900 000.',
        en: 'The state gave SEK 1,000,000 and the proposal shares 900,000.',
      },
      facts: { ...sampleFacts, total: kronor(900_000) },
      finds: ['money is left'],
    },
    {
      told: {
        sv: 'Förslaget delar ut precis det som staten gav.',
        en: 'The proposal shares just what the state gave.',
      },
      facts: sampleFacts,
      finds: [],
    },
  ],
}
