import type { Check } from '../check.ts'
import { withRow } from '../sample-facts.ts'

type What = 'the region gives to itself'

/** Nobody forbids it, and readers want to know why. */
export const regionAsRecipient: Check<'region-as-recipient', What> = {
  id: 'region-as-recipient',
  basis: { kind: 'information' },
  look: ({ rows }) =>
    rows
      .filter(({ isRegion, amount }) => isRegion && amount > 0n)
      .map(({ key, recipient }) => ({
        ...{ level: 'warning', what: 'the region gives to itself', row: key, facts: { recipient } },
      })),
  examples: [
    {
      told: { sv: 'Regionen står själv som mottagare.', en: 'The region itself is a recipient.' },
      facts: withRow({ isRegion: true }),
      finds: ['the region gives to itself'],
    },
    {
      told: { sv: 'Bara andra än regionen får pengar.', en: 'Only others than the region get money.' },
      facts: withRow({ isRegion: false }),
      finds: [],
    },
  ],
}
