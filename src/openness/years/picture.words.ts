import { dictionary, formatKronor, type Language } from '#values/index.ts'
import { type Flow, type Stop, summaryOf } from './flow.ts'

/** What the flow says in a sentence, for those who do not see it. Amounts are printed already. */
interface FlowFacts {
  readonly sources: readonly string[]
  readonly shared: string
  readonly areas: number
  readonly recipients: number
  readonly others: string | undefined
  readonly rest: string | undefined
}

type Fund = 'state' | 'regional'

/** The flow, the map, and the sums below them. */
export const pictureWords = dictionary({
  sv: {
    way: 'Pengarnas väg',
    wayOf: (year: number) => `Pengarnas väg ${year}`,
    wayLead: 'Ju bredare ström, desto mer pengar. Följ strömmen från givaren, genom kulturområdet, till mottagaren.',
    moreRecipients: (count: number) => `${count} mottagare till`,
    restInexact: 'Fördelat med belopp som inte är exakta',
    restNotShared: 'Inte fördelat',
    restUnknown: 'Hur pengarna fördelades: uppgift saknas',
    unknownArea: 'Område: uppgift saknas',
    nothingExact: 'Inga exakta belopp är kända för året.',
    describe: ({ sources, shared, areas, recipients, others, rest }: FlowFacts) =>
      recipients === 0 && others === undefined
        ? `${sources.join(' och ')}. Hur pengarna fördelades är inte känt.`
        : `${sources.join(' och ')}. ${shared} går genom ${areas === 1 ? '1 område' : `${areas} områden`} till ${recipients} mottagare${others ? ` och ${others}` : ''}.${rest ? ` ${rest}.` : ''} Vad varje område fick står i tabellen.`,
    areas: (year: number) => `Kulturområden ${year}`,
    area: 'Område',
    state: 'Statligt',
    regional: 'Regionalt',
    share: 'Andel',
    ofBoth: 'av statligt och regionalt',
    ofState: 'av statligt',
    areaToday: 'Område i dagens lag',
    noneOfSeven: 'inget av de sju',
    noAreasKnown: 'Hur pengarna fördelades på områden: uppgift saknas',
    rowsAsCsv: (year: number) => `Alla rader ${year} som CSV`,
    rowsAsJson: 'Samma rader som JSON',
    moneyTo: (fund: Fund, area: string | null) =>
      `${fund === 'state' ? 'statliga' : 'regionala'} pengar till ${area ?? 'mottagare utan känt område'}`,
    eachArea: (year: number) => `varje område ${year}`,
    olderNames: (names: readonly string[]) =>
      `${names.map((name) => `”${name}”`).join(' och ')} är källans äldre namn. Det är inget av dagens sju områden.`,
    otherRecipients: 'Övriga mottagare',
    amountOf: (of: string) => ` kronor, ${of}: visa beräkningen`,
    houses: 'Var mottagarnas hus står',
    housesLead:
      'Kartan visar kommunen där mottagaren har sitt hus, när en källa säger det. Det är inte samma sak som var kulturen händer: flera av mottagarna arbetar i hela länet.',
    noMap: 'Ingen källa säger att en mottagare har sitt hus i en av länets kommuner. Därför finns ingen karta.',
    byMunicipality: (year: number) => `Belopp efter husets kommun ${year}`,
    municipality: 'Kommun',
    recipients: 'Mottagare',
    amount: 'Belopp',
    eachMunicipality: (year: number) => `varje kommun ${year}`,
    describeMap: (known: number, all: number) =>
      `${known} av ${all} kommuner har en mottagare med känt hus. För de andra kommunerna är inget känt, vilket inte är detsamma som noll.`,
    outside: 'utanför länet',
    toOutside: 'pengar till mottagare utanför länet',
    toUnknown: 'pengar till mottagare utan känd kommun',
    toMunicipality: (name: string) => `pengar till mottagare i ${name}`,
  },
  en: {
    way: 'The way of the money',
    wayOf: (year) => `The way of the money ${year}`,
    wayLead:
      'The wider the stream, the more money. Follow it from the giver, through the area of culture, to the recipient.',
    moreRecipients: (count) => `${count} more recipients`,
    restInexact: 'Shared out in amounts that are not exact',
    restNotShared: 'Not shared out',
    restUnknown: 'How the money was shared out: not known',
    unknownArea: 'Area: not known',
    nothingExact: 'No exact amounts are known for the year.',
    describe: ({ sources, shared, areas, recipients, others, rest }) =>
      recipients === 0 && others === undefined
        ? `${sources.join(' and ')}. How the money was shared out is not known.`
        : `${sources.join(' and ')}. ${shared} goes through ${areas === 1 ? '1 area' : `${areas} areas`} to ${recipients === 1 ? '1 recipient' : `${recipients} recipients`}${others ? ` and ${others}` : ''}.${rest ? ` ${rest}.` : ''} The table says what each area got.`,
    areas: (year) => `Areas of culture ${year}`,
    area: 'Area',
    state: 'State',
    regional: 'Regional',
    share: 'Share',
    ofBoth: 'of state and regional',
    ofState: 'of state',
    areaToday: 'Area in today’s law (our translation)',
    noneOfSeven: 'none of the seven',
    noAreasKnown: 'How the money was shared out over areas: not known',
    rowsAsCsv: (year) => `All rows ${year} as CSV`,
    rowsAsJson: 'The same rows as JSON',
    moneyTo: (fund, area) =>
      `${fund} money to ${area === null ? 'recipients without a known area' : `the area “${area}”`}`,
    eachArea: (year) => `each area ${year}`,
    olderNames: (names) =>
      `${names.map((name) => `“${name}”`).join(' and ')} is an older name that the source uses. It is none of today’s seven areas.`,
    otherRecipients: 'Other recipients',
    amountOf: (of) => ` Swedish kronor, ${of}: show the calculation`,
    houses: 'Where the recipients’ houses stand',
    housesLead:
      'The map shows the municipality where a recipient has its house, when a source says so. That is not where the culture happens: several recipients work in the whole county.',
    noMap: 'No source says that a recipient has its house in a municipality of the county. So there is no map.',
    byMunicipality: (year) => `Amounts by municipality of the house ${year}`,
    municipality: 'Municipality',
    recipients: 'Recipients',
    amount: 'Amount',
    eachMunicipality: (year) => `each municipality ${year}`,
    describeMap: (known, all) =>
      `${known} of ${all} municipalities have a recipient with a known house. Of the others nothing is known, which is not the same as zero.`,
    outside: 'outside the county',
    toOutside: 'money to recipients outside the county',
    toUnknown: 'money to recipients without a known municipality',
    toMunicipality: (name) => `money to recipients in ${name}`,
  },
})

/** What a stop is called inside a sentence: names and areas as their sources have them. */
export const nameOfStop = ({ label }: Stop): string => (typeof label === 'string' ? label : label.sv)

/** The flow in words, for those who do not see it. */
export function describeFlow(flow: Flow, language: Language): string {
  const { sources, shared, rest, others, ...counts } = summaryOf(flow)
  return pictureWords[language].describe({
    ...counts,
    sources: sources.map((stop) => `${nameOfStop(stop)} ${formatKronor(stop.amount, language)}`),
    shared: formatKronor(shared, language),
    others: others && nameOfStop(others),
    rest: rest && `${nameOfStop(rest)}: ${formatKronor(rest.amount, language)}`,
  })
}
