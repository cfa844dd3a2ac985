import { dictionary } from '#values/index.ts'

/** What money is doing, as an account kind of the ledger is told to anyone. */
export const accountNames = dictionary<Readonly<Record<string, string>>>({
  sv: {
    source: 'givaren',
    pot: 'årets pengar',
    reserved: 'reserverat',
    decided: 'beslutat',
    paid: 'utbetalt',
    returned: 'återbetalt',
  },
  en: {
    source: 'the giver',
    pot: 'the money of the year',
    reserved: 'reserved',
    decided: 'decided',
    paid: 'paid',
    returned: 'returned',
  },
})
