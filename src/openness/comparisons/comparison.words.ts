import { dictionary } from '#values/index.ts'

/** A year beside another, and the region beside the others. */
export const comparisonWords = dictionary({
  sv: {
    years: (earlier: number, later: number) => `${earlier} och ${later}`,
    ownKronor: 'Beloppen är i årens egna kronor. Vi har inte räknat om för hur priser och löner har ändrats.',
    caption: (earlier: number, later: number) => `Statliga pengar ${earlier} och ${later}`,
    what: 'Vad',
    stateGrant: 'Statens bidrag',
    difference: 'Skillnad',
    unknownArea: 'Område: uppgift saknas',
    regions: (year: number) => `Statens bidrag till regionerna ${year}`,
    allRegions: (count: number, total: string) =>
      `Alla ${count} regioner i kultursamverkansmodellen fick tillsammans ${total}.`,
    someRegions: (known: number, all: number) =>
      `Källor berättar om ${known} av ${all} regioner. Därför finns ingen summa.`,
    region: 'Region',
    amount: 'Belopp',
    source: 'Källa:',
    county: (code: string) => `län ${code}`,
  },
  en: {
    years: (earlier, later) => `${earlier} and ${later}`,
    ownKronor: 'The amounts are in the kronor of each year. We have not adjusted them for changed prices and wages.',
    caption: (earlier, later) => `State money ${earlier} and ${later}`,
    what: 'What',
    stateGrant: 'State grant',
    difference: 'Difference',
    unknownArea: 'Area: not known',
    regions: (year) => `State grants to the regions ${year}`,
    allRegions: (count, total) =>
      `All ${count} regions in the collaboration model for culture (kultursamverkansmodellen) together got ${total}.`,
    someRegions: (known, all) => `Sources tell of ${known} of ${all} regions. So there is no total.`,
    region: 'Region',
    amount: 'Amount',
    source: 'Source:',
    county: (code) => `county ${code}`,
  },
})
