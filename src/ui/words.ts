import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

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
}

const characters = (count: number): string => (count === 1 ? '1 character' : `${count} characters`)

export type Language = 'sv' | 'en'
export const words: Readonly<Record<Language, Words>> = { sv, en }

/** The page sets the language once; every part below it speaks it. */
export const LanguageOfPage = createContext<Language>('sv')

export const useWords = (): Words => words[useContext(LanguageOfPage)]
