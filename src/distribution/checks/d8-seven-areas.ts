import type { Check, Finding } from './check.ts'
import { sampleFacts, withRow } from './sample-facts.ts'

type What = 'the row has no area' | 'the area is an older one' | 'an area gets nothing'

/** D8: each row serves one of the areas, and all of them are to be within reach of the county's people. */
export const sevenAreas: Check<'d8-seven-areas', What> = {
  id: 'd8-seven-areas',
  basis: { kind: 'law', law: 'D8' },
  look({ rows, areas }) {
    const given = rows.filter(({ amount }) => amount > 0n)
    const wrong = given.flatMap(({ key, recipient, area }): Finding<What>[] => {
      if (area === null) return [{ level: 'blocking', what: 'the row has no area', row: key, facts: { recipient } }]
      if (areas.some(({ code }) => code === area)) return []
      return [{ level: 'blocking', what: 'the area is an older one', row: key, facts: { recipient } }]
    })
    const without = areas
      .filter(({ code }) => !given.some(({ area }) => area === code))
      .map(
        ({ code, name }): Finding<What> => ({
          ...{ level: 'warning', what: 'an area gets nothing', row: null },
          facts: { area: name, code },
        }),
      )
    return [...wrong, ...without]
  },
  examples: [
    {
      told: { sv: 'En mottagare har inget område.', en: 'A recipient has no area.' },
      facts: { ...withRow({ area: null }), areas: [] },
      finds: ['the row has no area'],
    },
    {
      told: {
        sv: 'En mottagare står i ett område som inte längre finns.',
        en: 'A recipient stands in an area that is no more.',
      },
      facts: { ...withRow({ area: '4-aldre' }), areas: [] },
      finds: ['the area is an older one'],
    },
    {
      told: { sv: 'Ingen i området Film får pengar.', en: 'Nobody in the area of film gets money.' },
      facts: { ...sampleFacts, areas: [...sampleFacts.areas, { code: '6', name: 'Film' }] },
      finds: ['an area gets nothing'],
    },
    {
      told: { sv: 'Varje område får pengar.', en: 'Every area gets money.' },
      facts: sampleFacts,
      finds: [],
    },
  ],
}
