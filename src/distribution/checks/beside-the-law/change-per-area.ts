import { formatKronor, kronor, subtract, öre } from '#values/index.ts'
import type { Check, Facts, Finding } from '../check.ts'
import { sampleFacts, sampleRow } from '../sample-facts.ts'

type What = 'an area gets less'

/** Which areas get less than last year, where that is known of everyone in them. */
export const changePerArea: Check<'change-per-area', What> = {
  id: 'change-per-area',
  basis: { kind: 'information' },
  look: ({ rows, areas }) =>
    areas.flatMap(({ code, name }): Finding<What>[] => {
      const of = rows.filter(({ area }) => area === code)
      if (of.length === 0 || of.some(({ last }) => last === null)) return []
      const last = öre(of.reduce((sum, row) => sum + (row.last ?? 0n), 0n))
      const amount = öre(of.reduce((sum, row) => sum + row.amount, 0n))
      if (amount >= last) return []
      const facts = { area: name, less: formatKronor(subtract(last, amount)) }
      return [{ level: 'information', what: 'an area gets less', row: null, facts }]
    }),
  examples: [
    {
      told: {
        sv: 'Området får 50 000 kronor mindre än förra året.',
        en: 'The area gets SEK 50,000 less than last year.',
      },
      facts: sampleAmount(950_000),
      finds: ['an area gets less'],
    },
    {
      told: { sv: 'Området får lika mycket.', en: 'The area gets as much.' },
      facts: sampleAmount(1_000_000),
      finds: [],
    },
  ],
}

function sampleAmount(amount: number): Facts {
  return { ...sampleFacts, rows: [{ ...sampleRow, amount: kronor(amount) }] }
}
