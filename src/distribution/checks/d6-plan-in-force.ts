import type { Check } from './check.ts'
import { sampleFacts } from './sample-facts.ts'

type What = 'no plan is in force'

/** D6: there is a culture plan, and it holds in the year. What D1 says of it is told on the page as another's words. */
export const planInForce: Check<'d6-plan-in-force', What> = {
  id: 'd6-plan-in-force',
  basis: { kind: 'law', law: 'D6' },
  look({ plan, year }) {
    if (plan !== null) return []
    return [{ level: 'blocking', what: 'no plan is in force', row: null, facts: { year: String(year) } }]
  },
  examples: [
    {
      told: { sv: 'Ingen antagen kulturplan gäller året.', en: 'No adopted culture plan covers the year.' },
      facts: { ...sampleFacts, plan: null },
      finds: ['no plan is in force'],
    },
    {
      told: { sv: 'En antagen kulturplan gäller året.', en: 'An adopted culture plan covers the year.' },
      facts: sampleFacts,
      finds: [],
    },
  ],
}
