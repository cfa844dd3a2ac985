import { dictionary, type Language } from '#values/index.ts'
import type { StateGrantRow } from '../files/state-grant-file.ts'

const doubtWords = dictionary({
  sv: {
    noneOfOurs: 'Ingen rad gäller den egna regionen. Beloppen visas bara i jämförelser.',
    ofOthers: (rows: number) => `${rows} rader gäller andra regioner. De är med i jämförelser men inte i bokföringen.`,
    inexact: (years: string) => `Beloppet för ${years} är avrundat eller härlett. Det bokförs inte, men syns på sidan.`,
    noDay: 'Beslutsdagen saknas för en eller flera rader. Den visas som ”uppgift saknas”.',
  },
  en: {
    noneOfOurs: 'No line is for our own region. The amounts are shown in comparisons only.',
    ofOthers: (rows) =>
      `${rows} lines are for other regions. They are shown in comparisons, not entered in the ledger.`,
    inexact: (years) =>
      `The amount for ${years} is rounded or derived. It is not entered in the ledger, but shown on the page.`,
    noDay: 'The day of the decision is not given for one or more lines. It is shown as “not known”.',
  },
})

/** What is unknown or unusual about the state's decisions that may all the same be right. `all`: lines of the file. */
export function stateGrantDoubts(own: readonly StateGrantRow[], all: number, language: Language): string[] {
  const words = doubtWords[language]
  const notExact = own.filter((row) => row.precision !== 'exact').map((row) => row.year)
  return [
    ...(own.length === 0 ? [words.noneOfOurs] : []),
    ...(own.length < all ? [words.ofOthers(all - own.length)] : []),
    ...(notExact.length > 0 ? [words.inexact(notExact.join(', '))] : []),
    ...(own.some((row) => row.decided === null) ? [words.noDay] : []),
  ]
}
