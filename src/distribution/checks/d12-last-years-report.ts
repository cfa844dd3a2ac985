import { kronor } from '#values/index.ts'
import type { Check } from './check.ts'
import { withRow } from './sample-facts.ts'

type What = 'the report is not in'

/** D12: the region follows up how the money was used. Who had money last year has told what became of it. */
export const lastYearsReport: Check<'d12-last-years-report', What> = {
  id: 'd12-last-years-report',
  basis: { kind: 'law', law: 'D12' },
  look: ({ rows, year }) =>
    rows
      .filter(({ amount, last, hasReported }) => amount > 0n && last !== null && last > 0n && !hasReported)
      .map(({ key, recipient }) => ({
        ...{ level: 'warning', what: 'the report is not in', row: key },
        facts: { recipient, year: String(year - 1) },
      })),
  examples: [
    {
      told: {
        sv: 'Mottagaren fick pengar förra året och har inte redovisat.',
        en: 'The recipient had money last year and has not reported.',
      },
      facts: withRow({ hasReported: false }),
      finds: ['the report is not in'],
    },
    {
      told: { sv: 'Redovisningen har kommit in.', en: 'The report has come in.' },
      facts: withRow({ hasReported: true }),
      finds: [],
    },
    {
      told: { sv: 'Mottagaren är ny.', en: 'The recipient is new.' },
      facts: withRow({ hasReported: false, last: null }),
      finds: [],
    },
    {
      told: { sv: 'Mottagaren fick noll kronor förra året.', en: 'The recipient had zero kronor last year.' },
      facts: withRow({ hasReported: false, last: kronor(0) }),
      finds: [],
    },
  ],
}
