import { kronor } from '#values/index.ts'
import { formatPercent, type Percent, parsePercent, percentBetween } from '../../scenario/percent.ts'
import type { Check, Finding } from '../check.ts'
import { withRow } from '../sample-facts.ts'

type What = 'the change is above the limit' | 'the recipient gets nothing more'

/** The region's own limit of how much a recipient may lose or gain in a year. Where none is set nothing is measured. */
export const changePerRecipient: Check<'change-per-recipient', What> = {
  id: 'change-per-recipient',
  basis: { kind: 'policy' },
  look: ({ rows, largestChange }) =>
    rows.flatMap(({ key, recipient, amount, last }): Finding<What>[] => {
      if (last === null || last === 0n) return []
      if (amount === 0n)
        return [{ level: 'warning', what: 'the recipient gets nothing more', row: key, facts: { recipient } }]
      const change = percentBetween(amount - last, last)
      if (largestChange === null || change === undefined || sizeOf(change) <= largestChange) return []
      const facts = { recipient, change: formatPercent(change, 'sv'), limit: formatPercent(largestChange, 'sv') }
      return [{ level: 'warning', what: 'the change is above the limit', row: key, facts }]
    }),
  examples: [
    {
      told: {
        sv: 'Regionens gräns är 5 procent och mottagaren minskar med 10.',
        en: 'The region’s limit is 5 per cent and the recipient loses 10.',
      },
      facts: { ...withRow({ amount: kronor(900_000) }), largestChange: parsePercent('5') as Percent },
      finds: ['the change is above the limit'],
    },
    {
      told: {
        sv: 'Mottagaren fick pengar förra året och får inga i år.',
        en: 'The recipient had money last year and gets none.',
      },
      facts: withRow({ amount: kronor(0) }),
      finds: ['the recipient gets nothing more'],
    },
    {
      told: {
        sv: 'Regionens gräns är 5 procent och mottagaren ökar med 5.',
        en: 'The region’s limit is 5 per cent and the recipient gains 5.',
      },
      facts: { ...withRow({ amount: kronor(1_050_000) }), largestChange: parsePercent('5') as Percent },
      finds: [],
    },
  ],
}

const sizeOf = (of: Percent): bigint => (of < 0n ? -of : of)
