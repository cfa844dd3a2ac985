import { type Day, parseDay } from '#values/index.ts'
import type { Check } from './check.ts'
import { withRow } from './sample-facts.ts'

type What = 'the activity has ended'

/** D15: an activity that ends owes what it has not used; who has ended gets no more. */
export const active: Check<'d15-active', What> = {
  id: 'd15-active',
  basis: { kind: 'law', law: 'D15' },
  look: ({ rows }) =>
    rows.flatMap(({ key, recipient, amount, ended }) =>
      ended !== null && amount > 0n
        ? [{ level: 'blocking', what: 'the activity has ended', row: key, facts: { recipient, day: ended } }]
        : [],
    ),
  examples: [
    {
      told: {
        sv: 'Mottagarens verksamhet har upphört enligt registret.',
        en: 'The recipient’s activity has ended, by the register.',
      },
      facts: withRow({ ended: parseDay('2025-10-01') as Day }),
      finds: ['the activity has ended'],
    },
    {
      told: { sv: 'Inget säger att verksamheten har upphört.', en: 'Nothing says that the activity has ended.' },
      facts: withRow({ ended: null }),
      finds: [],
    },
  ],
}
