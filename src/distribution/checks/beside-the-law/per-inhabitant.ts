import { type Day, formatCount, formatKronor, kronor, parseDay, öre } from '#values/index.ts'
import type { Check } from '../check.ts'
import { sampleFacts } from '../sample-facts.ts'

type What = 'so much for each inhabitant'

/** What the money is for each person in the county, where they are counted for the year. */
export const perInhabitant: Check<'per-inhabitant', What> = {
  id: 'per-inhabitant',
  basis: { kind: 'information' },
  look({ total, people }) {
    if (people === null || people.count === 0) return []
    const each = öre((total * 2n + BigInt(people.count)) / (2n * BigInt(people.count)))
    const facts = { each: formatKronor(each), people: formatCount(people.count), day: people.day }
    return [{ level: 'information', what: 'so much for each inhabitant', row: null, facts }]
  },
  examples: [
    {
      told: { sv: 'Länet hade 1 000 invånare den 31 december.', en: 'The county had 1,000 people on 31 December.' },
      facts: { ...sampleFacts, total: kronor(500_000), people: { count: 1000, day: parseDay('2025-12-31') as Day } },
      finds: ['so much for each inhabitant'],
    },
    {
      told: { sv: 'Ingen vet hur många invånarna är.', en: 'Nobody knows how many people there are.' },
      facts: sampleFacts,
      finds: [],
    },
  ],
}
