/** What a visitor should find in each region's demonstration, from its sources. */
export interface World {
  readonly region: 'varmland' | 'skane'
  readonly name: string
  readonly database: 'embedded' | 'postgres'
  readonly file: string
  readonly year: number
  readonly given: string
  readonly recipients: number
  readonly largest: readonly [name: string, amount: string]
  /** What the sources call the areas, or that they do not. */
  readonly areas: readonly string[]
  /** `comparable`: what this year has to lay beside the other; money on top alone has nothing. */
  readonly otherYear: {
    readonly year: number
    readonly given: string
    readonly comparable: string
    readonly difference: string
  }
  readonly search: { readonly words: string; readonly finds: readonly string[] }
  readonly municipality: { readonly name: string; readonly finds: string }
  readonly decision: { readonly title: string; readonly body: string; readonly day: string }
}

export const worlds: readonly World[] = [
  {
    region: 'varmland',
    name: 'Region Värmland',
    database: 'embedded',
    file: 'regions/varmland/distributions/2013.csv',
    year: 2013,
    given: '48 514 000',
    recipients: 10,
    largest: ['Wermland Opera', '34 969 000'],
    areas: ['scenkonst', 'museer', 'bibliotek', 'film', 'hemslöjd', 'konst- och kulturfrämjande', 'arkiv'],
    otherYear: { year: 2015, given: '49 940 000', comparable: '48 514 000', difference: '+1 426 000' },
    search: { words: 'bibliotek', finds: ['Länsbibliotek Värmland'] },
    municipality: { name: 'Karlstad', finds: '4 mottagare 2013 med hus i Karlstad' },
    decision: {
      title: 'Fördelning av bidrag 2013, ordinarie bidrag',
      body: 'regionstyrelsen',
      day: '21 februari 2013',
    },
  },
  {
    region: 'skane',
    name: 'Region Skåne',
    database: 'postgres',
    file: 'regions/skane/distributions/2021-reinforcement.csv',
    year: 2021,
    given: '24 268 000',
    recipients: 15,
    largest: ['Malmö Opera och Musikteater', '5 400 000'],
    areas: ['uppgift saknas'],
    otherYear: { year: 2025, given: '239 348 000', comparable: 'uppgift saknas', difference: 'uppgift saknas' },
    search: {
      words: 'teater',
      finds: [
        'Malmö Opera och Musikteater',
        'Malmö Stadsteater',
        'Helsingborgs Stadsteater',
        'Skånes Dansteater',
        'Moomsteatern',
        'Riksteatern Skåne',
      ],
    },
    municipality: { name: 'Malmö', finds: 'Ingen mottagare passar sökningen' },
    decision: { title: 'Fördelning av bidrag 2021, förstärkning', body: 'kulturnämnden', day: '24 juni 2021' },
  },
]
