import { kronor } from '#values/index.ts'
import type { Check } from './check.ts'
import { withRow } from './sample-facts.ts'

type What = 'nobody else pays'

/** D9: state money only to activity that the region, a municipality or another principal also pays for. */
export const coFinancing: Check<'d9-co-financing', What> = {
  id: 'd9-co-financing',
  basis: { kind: 'law', law: 'D9' },
  look: ({ rows, year }) =>
    rows
      .filter(({ amount, financiers }) => amount > 0n && financiers.length === 0)
      .map(({ key, recipient }) => ({
        ...{ level: 'blocking', what: 'nobody else pays', row: key },
        facts: { recipient, year: String(year) },
      })),
  examples: [
    {
      told: {
        sv: 'Finansieringstabellen har ingen annan som betalar för verksamheten.',
        en: 'The financing table has nobody else who pays for the activity.',
      },
      facts: withRow({ financiers: [] }),
      finds: ['nobody else pays'],
    },
    {
      told: { sv: 'En kommun betalar också.', en: 'A municipality pays too.' },
      facts: withRow({ financiers: ['municipality'] }),
      finds: [],
    },
    {
      told: { sv: 'Ingen annan betalar, och ingen får pengar.', en: 'Nobody else pays, and nobody gets money.' },
      facts: withRow({ financiers: [], amount: kronor(0) }),
      finds: [],
    },
  ],
}
