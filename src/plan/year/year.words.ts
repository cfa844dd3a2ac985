import { dictionary } from '#values/index.ts'

const svList = new Intl.ListFormat('sv-SE')
const enList = new Intl.ListFormat('en-GB')

interface YearWords {
  readonly title: (year: number) => string
  readonly name: string
  readonly lead: (count: number, late: number) => string
  readonly alsoLate: (count: number) => string
  readonly untold: (count: number) => string
  readonly years: string
  readonly none: (year: number) => string
  readonly noneMake: string
  readonly noneKnown: string
  readonly noneFound: string
  readonly list: string
  readonly alsoDue: string
  readonly wheelTitle: (year: number) => string
  readonly wheelDesc: string
  readonly today: string
  readonly filter: string
  readonly role: string
  readonly everyRole: string
  readonly body: string
  readonly everyBody: string
  readonly show: string
  readonly make: (year: number, from: number) => string
  readonly makeFirst: (year: number) => string
  readonly makeRest: (year: number) => string
  readonly calendar: string
  readonly calendarWhy: string
  readonly wholeFile: (year: number) => string
  readonly thisFile: string
  readonly add: string
  readonly addWhat: string
  readonly titleHint: string
  readonly first: string
  readonly firstHint: string
  readonly last: string
  readonly whose: string
  readonly whoseHint: string
  readonly noBody: string
  readonly roles: string
  readonly purpose: string
  readonly dayOff: string
  readonly pickDayOff: string
  readonly notice: string
  readonly noticeHint: string
  readonly days: string
  readonly recurs: string
  readonly recursHint: string
  readonly save: string
  readonly makeTitle: (year: number) => string
  readonly makeLead: string
  readonly nothingToMake: (year: number) => string
  readonly nothingWhy: string
  readonly include: string
  readonly moves: (from: string, why: string, to: string) => string
  readonly droppedBefore: (year: number) => string
  readonly madeAlready: (day: string) => string
  readonly makeButton: (year: number) => string
  readonly hasPassed: string
  readonly toYear: (year: number) => string
  readonly daysOff: (eves: readonly string[]) => string
  readonly noEves: string
}

const sv: YearWords = {
  title: (year) => `Årshjul ${year}`,
  name: 'Årshjulet',
  lead: (count, late) =>
    `${count === 1 ? '1 tidsfrist' : `${count} tidsfrister`}. ${late === 0 ? 'Ingen är sen.' : late === 1 ? '1 är sen.' : `${late} är sena.`}`,
  alsoLate: (count) =>
    count === 1 ? '1 uppdrag eller åtgärd är försenad.' : `${count} uppdrag och åtgärder är försenade.`,
  untold: (count) => `${count} hade redan varit när de lades in. Ingen har sagt om de blev klara.`,
  years: 'År',
  none: (year) => `Inget är inlagt för ${year}`,
  noneMake: 'Gör året av det som kommer tillbaka, eller lägg till för hand.',
  noneKnown: 'Ingen källa berättar vad som kommer tillbaka varje år här. Den som sköter årshjulet kan lägga till det.',
  noneFound: 'Inget i årshjulet passar valet.',
  alsoDue: 'Uppdrag, åtgärder och remisser som ska vara klara',
  list: 'Tidsfrister, det som är sent först',
  wheelTitle: (year) => `Årshjulet ${year}`,
  wheelDesc: 'Ett hjul med årets tolv månader, januari överst. Numren är desamma som i listan, som säger allt i ord.',
  today: 'I dag',
  filter: 'Visa bara',
  role: 'Roll',
  everyRole: 'Alla roller',
  body: 'Organ',
  everyBody: 'Alla organ',
  show: 'Visa valet',
  make: (year, from) => `Gör ${year} av ${from}`,
  makeFirst: (year) => `Gör ${year}`,
  makeRest: (year) => `Lägg in mer i ${year}`,
  calendar: 'Till din kalender',
  calendarWhy:
    'Filen visar hur årshjulet ser ut nu. Hämta den igen när något har ändrats: kalendern kan inte prenumerera på den.',
  wholeFile: (year) => `Hela årshjulet ${year} (.ics)`,
  thisFile: 'Det som visas här (.ics)',
  add: 'Lägg till en tidsfrist',
  addWhat: 'Vad ska göras?',
  titleHint: 'Till exempel: Skicka enkäten till kommunerna.',
  first: 'Första dag',
  firstHint: 'Bara om det är flera dagar.',
  last: 'Sista dag',
  whose: 'Vems är den?',
  whoseHint: 'Den syns under Arbete för dem som har rollen eller hör till organet.',
  noBody: 'Inget organ',
  roles: 'Roller',
  purpose: 'Vad är den till för?',
  dayOff: 'Om sista dagen är ledig',
  pickDayOff: 'Välj',
  notice: 'Syns hur många dagar före?',
  noticeHint: 'Mellan 0 och 365.',
  days: 'dagar',
  recurs: 'Den kommer tillbaka varje år',
  recursHint: 'Då finns den med när nästa år görs.',
  save: 'Lägg till',
  makeTitle: (year) => `Gör årshjulet ${year}`,
  makeLead:
    'Det här kommer tillbaka. Ändra dagar som inte stämmer och ta bort krysset för det som inte gäller. Inget läggs in två gånger.',
  nothingToMake: (year) => `Allt som kommer tillbaka ligger redan i ${year}`,
  nothingWhy: 'Lägg till det som saknas för hand, på årets sida.',
  include: 'Lägg in',
  moves: (from, why, to) => `${from} är ${why}: flyttas till ${to}.`,
  droppedBefore: (year) => `Togs bort ${year}:`,
  madeAlready: (day) => `Ligger redan i årshjulet: ${day}`,
  makeButton: (year) => `Lägg in i ${year}`,
  hasPassed: 'Dagen har redan varit. Den läggs in utan att bli sen.',
  toYear: (year) => `Årshjulet ${year}`,
  daysOff: (eves) => `Lediga dagar är ${svList.format(['helger', 'röda dagar', ...eves])}. Det är regionens val.`,
  noEves: 'Lediga dagar är helger och röda dagar. Det är regionens val.',
}

const en: YearWords = {
  title: (year) => `Year wheel ${year}`,
  name: 'The year wheel',
  lead: (count, late) =>
    `${count === 1 ? '1 deadline' : `${count} deadlines`}. ${late === 0 ? 'None is late.' : late === 1 ? '1 is late.' : `${late} are late.`}`,
  alsoLate: (count) =>
    count === 1 ? '1 commission or measure is late.' : `${count} commissions and measures are late.`,
  untold: (count) => `${count} had been already when they were entered. Nobody has said whether they were done.`,
  years: 'Year',
  none: (year) => `Nothing is entered for ${year}`,
  noneMake: 'Make the year of what comes back, or add by hand.',
  noneKnown: 'No source tells what comes back every year here. Whoever keeps the year wheel can add it.',
  noneFound: 'Nothing in the year wheel fits the choice.',
  alsoDue: 'Commissions, measures and referrals that are due',
  list: 'Deadlines, what is late first',
  wheelTitle: (year) => `The year wheel of ${year}`,
  wheelDesc:
    'A wheel with the twelve months of the year, January at the top. The numbers are those of the list, which says all in words.',
  today: 'Today',
  filter: 'Show only',
  role: 'Role',
  everyRole: 'All roles',
  body: 'Body',
  everyBody: 'All bodies',
  show: 'Show the choice',
  make: (year, from) => `Make ${year} of ${from}`,
  makeFirst: (year) => `Make ${year}`,
  makeRest: (year) => `Enter more in ${year}`,
  calendar: 'To your calendar',
  calendarWhy:
    'The file shows the year wheel as it is now. Fetch it again when something has changed: a calendar cannot subscribe to it.',
  wholeFile: (year) => `The whole year wheel of ${year} (.ics)`,
  thisFile: 'What is shown here (.ics)',
  add: 'Add a deadline',
  addWhat: 'What is to be done?',
  titleHint: 'For example: Send the survey to the municipalities.',
  first: 'First day',
  firstHint: 'Only when there are several days.',
  last: 'Last day',
  whose: 'Whose is it?',
  whoseHint: 'It is shown under Work for those who have the role or belong to the body.',
  noBody: 'No body',
  roles: 'Roles',
  purpose: 'What is it for?',
  dayOff: 'If the last day is a day off',
  pickDayOff: 'Choose',
  notice: 'Shown how many days before?',
  noticeHint: 'Between 0 and 365.',
  days: 'days',
  recurs: 'It comes back every year',
  recursHint: 'Then it is there when the next year is made.',
  save: 'Add',
  makeTitle: (year) => `Make the year wheel of ${year}`,
  makeLead: 'This comes back. Change days that are not right, and untick what does not hold. Nothing is entered twice.',
  nothingToMake: (year) => `All that comes back is in ${year} already`,
  nothingWhy: 'Add what is missing by hand, on the page of the year.',
  include: 'Enter',
  moves: (from, why, to) => `${from} is ${why}: it moves to ${to}.`,
  droppedBefore: (year) => `Taken away ${year}:`,
  madeAlready: (day) => `Is in the year wheel already: ${day}`,
  makeButton: (year) => `Enter in ${year}`,
  hasPassed: 'Its day has been already. It is entered without being late.',
  toYear: (year) => `The year wheel of ${year}`,
  daysOff: (eves) =>
    `Days off are ${enList.format(['weekends', 'public holidays', ...eves])}. That is the region’s choice.`,
  noEves: 'Days off are weekends and public holidays. That is the region’s choice.',
}

export const yearWords = dictionary<YearWords>({ sv, en })
