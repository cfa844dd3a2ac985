import { formatShare, kronor, öre } from '#values/index.ts'
import type { Check } from '../check.ts'
import { sampleFacts, sampleRow } from '../sample-facts.ts'

type What = 'one has more than half'

/** How much of the money goes to the one who gets most. */
export const concentration: Check<'concentration', What> = {
  id: 'concentration',
  basis: { kind: 'information' },
  look({ rows, total }) {
    const byName = new Map<string, bigint>()
    for (const { recipient, amount } of rows) byName.set(recipient, (byName.get(recipient) ?? 0n) + amount)
    const [first] = [...byName].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0))
    if (!first || first[1] * 2n <= total) return []
    const facts = { recipient: first[0], share: formatShare(öre(first[1]), total) ?? '' }
    return [{ level: 'information', what: 'one has more than half', row: null, facts }]
  },
  examples: [
    {
      told: { sv: 'En mottagare får tre fjärdedelar.', en: 'One recipient gets three quarters.' },
      facts: {
        ...sampleFacts,
        rows: [
          { ...sampleRow, amount: kronor(750_000) },
          { ...sampleRow, key: 'r2', recipient: 'Exempelmuseet (exempel)', amount: kronor(250_000) },
        ],
      },
      finds: ['one has more than half'],
    },
    {
      told: { sv: 'Två mottagare får hälften var.', en: 'Two recipients get half each.' },
      facts: {
        ...sampleFacts,
        rows: [
          { ...sampleRow, amount: kronor(500_000) },
          { ...sampleRow, key: 'r2', recipient: 'Exempelmuseet (exempel)', amount: kronor(500_000) },
        ],
      },
      finds: [],
    },
  ],
}
