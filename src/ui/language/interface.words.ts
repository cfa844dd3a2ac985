import { dictionary, formatCount } from '#values/index.ts'

const characters = (count: number): string => (count === 1 ? '1 character' : `${formatCount(count, 'en')} characters`)

/** The interface's own words: those that no room owns because every page needs them. */
export const interfaceWords = dictionary({
  sv: {
    skipToContent: 'Hoppa till innehållet',
    menu: 'Meny',
    mainNavigation: 'Huvudmeny',
    youAreHere: 'Du är här',
    footerNavigation: 'Om webbplatsen',
    showCalculation: 'Visa beräkningen',
    linkToCalculation: 'Länk till beräkningen',
    calculationOf: 'Beräkningen av',
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
    page: (number: number) => `Sida ${number}`,
    previous: 'Föregående',
    next: 'Nästa',
    errorsTitle: (count: number) => (count === 1 ? 'En uppgift behöver rättas' : `${count} uppgifter behöver rättas`),
    error: 'Fel',
    nothingHere: 'Här finns inget att visa',
    opensElsewhere: 'annan webbplats',
    charactersLeft: (count: number) =>
      count < 0 ? `${formatCount(-count)} tecken för mycket` : `${formatCount(count)} tecken kvar`,
    atMostCharacters: (limit: number) => `Högst ${formatCount(limit)} tecken.`,
    daysAway: (days: number) => {
      if (days === 0) return 'i dag'
      if (days === 1) return 'i morgon'
      if (days === -1) return 'i går'
      return days > 0 ? `om ${days} dagar` : `${-days} dagar sen`
    },
    select: 'Välj',
    selectRow: (name: string) => `Välj ${name}`,
    selectAll: (count: number) => `Välj alla ${count} på sidan`,
    selectNone: 'Välj ingen',
    withSelected: 'Med de valda raderna',
    rowsShown: (first: string, last: string, total: string) => `Rad ${first}–${last} av ${total}`,
    close: 'Stäng',
    moneyHint: 'Bara siffror, till exempel 1 500 000.',
    steps: { done: 'klart', now: 'pågår', 'to come': 'kvar' },
    partOf: (part: string, whole: string) => `${part} av ${whole}`,
    outwardly: 'utåt',
    signIn: 'Logga in',
    signOut: 'Logga ut',
    demonstration: (region: string) => `Demonstration – inte ${region}`,
  },
  en: {
    skipToContent: 'Skip to content',
    menu: 'Menu',
    mainNavigation: 'Main menu',
    youAreHere: 'You are here',
    footerNavigation: 'About this site',
    showCalculation: 'Show the calculation',
    linkToCalculation: 'Link to the calculation',
    calculationOf: 'The calculation of',
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
    charactersLeft: (count: number) => (count < 0 ? `${characters(-count)} too many` : `${characters(count)} left`),
    atMostCharacters: (limit: number) => `At most ${characters(limit)}.`,
    daysAway: (days: number) => {
      if (days === 0) return 'today'
      if (days === 1) return 'tomorrow'
      if (days === -1) return 'yesterday'
      return days > 0 ? `in ${days} days` : `${-days} days late`
    },
    select: 'Select',
    selectRow: (name: string) => `Select ${name}`,
    selectAll: (count: number) => `Select all ${count} on this page`,
    selectNone: 'Select none',
    withSelected: 'With the selected rows',
    rowsShown: (first: string, last: string, total: string) => `Rows ${first}–${last} of ${total}`,
    close: 'Close',
    moneyHint: 'Digits only, for example 1 500 000.',
    steps: { done: 'done', now: 'under way', 'to come': 'to come' },
    partOf: (part: string, whole: string) => `${part} of ${whole}`,
    outwardly: 'shown outside as',
    signIn: 'Sign in',
    signOut: 'Sign out',
    demonstration: (region) => `Demonstration – not ${region}`,
  },
})

/** Every language under its own name. */
export const languageNames = { sv: 'Svenska', en: 'English' } as const
