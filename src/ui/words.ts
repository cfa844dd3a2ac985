import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Day, formatDay } from '#values/index.ts'

/** The interface's own words: those that no room owns because every page needs them. */
export interface Words {
  readonly skipToContent: string
  readonly menu: string
  readonly mainNavigation: string
  readonly youAreHere: string
  readonly footerNavigation: string
  readonly showCalculation: string
  readonly linkToCalculation: string
  readonly calculationOf: (what: string) => string
  readonly what: string
  readonly from: string
  readonly amount: string
  readonly count: string
  readonly sum: string
  readonly sources: string
  readonly missing: string
  readonly search: string
  readonly optional: string
  readonly pages: string
  readonly page: (number: number) => string
  readonly previous: string
  readonly next: string
  readonly errorsTitle: (count: number) => string
  readonly error: string
  readonly nothingHere: string
  readonly opensElsewhere: string
  readonly charactersLeft: (count: number) => string
  readonly atMostCharacters: (limit: number) => string
  readonly number: (number: number) => string
  readonly day: (day: Day) => string
  readonly moment: (at: Date) => string
  readonly daysAway: (days: number) => string
  readonly select: string
  readonly selectRow: (name: string) => string
  readonly selectAll: (count: number) => string
  readonly selectNone: string
  readonly withSelected: string
  readonly rowsShown: (first: string, last: string, total: string) => string
  readonly close: string
  readonly moneyHint: string
  readonly steps: Readonly<Record<'done' | 'now' | 'to come', string>>
  readonly partOf: (part: string, whole: string) => string
  readonly outwardly: string
  readonly fileSize: (bytes: number) => string
}

const formats = (language: string) => ({
  number: new Intl.NumberFormat(language),
  size: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }),
  day: new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' }),
  moment: new Intl.DateTimeFormat(language, { timeZone: 'Europe/Stockholm', dateStyle: 'long', timeStyle: 'short' }),
})
const swedish = formats('sv-SE')
const english = formats('en-GB')

/** As a file manager counts it, rounded up: `13 kB`, `1,2 MB`. */
function sizeIn({ format }: Intl.NumberFormat, bytes: number): string {
  const thousands = Math.ceil(bytes / 1000)
  return thousands < 1000 ? `${thousands}\u00a0kB` : `${format(bytes / 1_000_000)}\u00a0MB`
}

const sv: Words = {
  skipToContent: 'Hoppa till innehållet',
  menu: 'Meny',
  mainNavigation: 'Huvudmeny',
  youAreHere: 'Du är här',
  footerNavigation: 'Om webbplatsen',
  showCalculation: 'Visa beräkningen',
  linkToCalculation: 'Länk till beräkningen',
  calculationOf: (what) => `Beräkningen av ${what}`,
  what: 'Vad',
  from: 'Varifrån',
  amount: 'Belopp',
  count: 'Antal',
  sum: 'Summa',
  sources: 'Källor',
  missing: 'uppgift saknas',
  search: 'Sök',
  optional: 'frivilligt',
  pages: 'Sidor',
  page: (number) => `Sida ${number}`,
  previous: 'Föregående',
  next: 'Nästa',
  errorsTitle: (count) => (count === 1 ? 'En uppgift behöver rättas' : `${count} uppgifter behöver rättas`),
  error: 'Fel',
  nothingHere: 'Här finns inget att visa',
  opensElsewhere: 'annan webbplats',
  charactersLeft: (count) => (count < 0 ? `${-count} tecken för mycket` : `${count} tecken kvar`),
  atMostCharacters: (limit) => `Högst ${limit} tecken.`,
  number: (number) => swedish.number.format(number),
  day: formatDay,
  moment: (at) => swedish.moment.format(at).replace(':', '.'),
  daysAway(days) {
    if (days === 0) return 'i dag'
    if (days === 1) return 'i morgon'
    if (days === -1) return 'i går'
    return days > 0 ? `om ${days} dagar` : `${-days} dagar sen`
  },
  select: 'Välj',
  selectRow: (name) => `Välj ${name}`,
  selectAll: (count) => `Välj alla ${count} på sidan`,
  selectNone: 'Välj ingen',
  withSelected: 'Med de valda raderna',
  rowsShown: (first, last, total) => `Rad ${first}–${last} av ${total}`,
  close: 'Stäng',
  moneyHint: 'Bara siffror, till exempel 1 500 000.',
  steps: { done: 'klart', now: 'pågår', 'to come': 'kvar' },
  partOf: (part, whole) => `${part} av ${whole}`,
  outwardly: 'utåt',
  fileSize: (bytes) => sizeIn(swedish.size, bytes),
}

const en: Words = {
  skipToContent: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main menu',
  youAreHere: 'You are here',
  footerNavigation: 'About this site',
  showCalculation: 'Show the calculation',
  linkToCalculation: 'Link to the calculation',
  calculationOf: (what) => `The calculation of ${what}`,
  what: 'What',
  from: 'From where',
  amount: 'Amount',
  count: 'Number',
  sum: 'Total',
  sources: 'Sources',
  missing: 'not known',
  search: 'Search',
  optional: 'optional',
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  errorsTitle: (count) => (count === 1 ? 'One answer needs correcting' : `${count} answers need correcting`),
  error: 'Error',
  nothingHere: 'There is nothing to show here',
  opensElsewhere: 'another website',
  charactersLeft: (count) => (count < 0 ? `${characters(-count)} too many` : `${characters(count)} left`),
  atMostCharacters: (limit) => `At most ${characters(limit)}.`,
  number: (number) => english.number.format(number),
  day: (day) => english.day.format(new Date(`${day}T12:00:00Z`)),
  moment: (at) => english.moment.format(at),
  daysAway(days) {
    if (days === 0) return 'today'
    if (days === 1) return 'tomorrow'
    if (days === -1) return 'yesterday'
    return days > 0 ? `in ${days} days` : `${-days} days late`
  },
  select: 'Select',
  selectRow: (name) => `Select ${name}`,
  selectAll: (count) => `Select all ${count} on this page`,
  selectNone: 'Select none',
  withSelected: 'With the selected rows',
  rowsShown: (first, last, total) => `Rows ${first}–${last} of ${total}`,
  close: 'Close',
  moneyHint: 'Digits only, for example 1 500 000.',
  steps: { done: 'done', now: 'under way', 'to come': 'to come' },
  partOf: (part, whole) => `${part} of ${whole}`,
  outwardly: 'shown outside as',
  fileSize: (bytes) => sizeIn(english.size, bytes),
}

const characters = (count: number): string => (count === 1 ? '1 character' : `${count} characters`)

export type Language = 'sv' | 'en'
export const words: Readonly<Record<Language, Words>> = { sv, en }

/** The page sets the language once; every part below it speaks it. */
export const LanguageOfPage = createContext<Language>('sv')

export const useWords = (): Words => words[useContext(LanguageOfPage)]
