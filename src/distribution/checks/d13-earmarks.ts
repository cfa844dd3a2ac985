import { formatKronor, kronor, öre } from '#values/index.ts'
import type { Check, Facts, Finding, KnownEarmark } from './check.ts'
import { sampleFacts, sampleRow } from './sample-facts.ts'

type What = 'an earmark is not passed on' | 'more is earmarked than the state said'

/** D13: money that is not used for its purpose is paid back. What the state has earmarked goes to what it said. */
export const earmarks: Check<'d13-earmarks', What> = {
  id: 'd13-earmarks',
  basis: { kind: 'law', law: 'D13' },
  look(facts) {
    const areas = [...new Set(facts.earmarks.map(({ area }) => area))]
    return areas.flatMap((area) => lookAt(facts, area))
  },
  examples: [
    {
      told: {
        sv: 'Staten har öronmärkt 200 000 kronor för läsning och förslaget skickar vidare 150 000.',
        en: 'The state has earmarked SEK 200,000 for reading and the proposal passes on 150,000.',
      },
      facts: sampleEarmark(150_000),
      finds: ['an earmark is not passed on'],
    },
    {
      told: {
        sv: 'Förslaget öronmärker 250 000 kronor där staten sa 200 000.',
        en: 'The proposal earmarks SEK 250,000 where the state said 200,000.',
      },
      facts: sampleEarmark(250_000),
      finds: ['more is earmarked than the state said'],
    },
    {
      told: { sv: 'Hela det öronmärkta beloppet går vidare.', en: 'All of the earmarked amount is passed on.' },
      facts: sampleEarmark(200_000),
      finds: [],
    },
  ],
}

function lookAt({ rows, earmarks: known }: Facts, area: KnownEarmark['area']): Finding<What>[] {
  const of = known.filter((one) => one.area === area)
  const wanted = öre(of.reduce((sum, { amount }) => sum + amount, 0n))
  const asked = rows.filter((row) => area === null || row.area === area)
  const given = öre(asked.reduce((sum, { earmarked }) => sum + earmarked, 0n))
  if (given === wanted) return []
  const facts = {
    purpose: of.map(({ purpose }) => purpose).join(', '),
    wanted: formatKronor(wanted),
    given: formatKronor(given),
  }
  return given < wanted
    ? [{ level: 'blocking', what: 'an earmark is not passed on', row: null, facts }]
    : [{ level: 'warning', what: 'more is earmarked than the state said', row: null, facts }]
}

function sampleEarmark(given: number): Facts {
  const known = { purpose: 'läsning', area: '3', amount: kronor(200_000) }
  const row = { ...sampleRow, area: '3', earmarked: kronor(given) }
  return { ...sampleFacts, earmarks: [known], rows: [row] }
}
