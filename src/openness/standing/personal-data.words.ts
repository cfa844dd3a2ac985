import { dictionary } from '#values/index.ts'

interface PageWords {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly demonstration: string
  readonly controller: string
  readonly reach: string
  readonly record: string
  readonly recordLead: string
  readonly labels: Readonly<
    Record<'what' | 'why' | 'whose' | 'ground' | 'program' | 'kept' | 'seenBy' | 'tables', string>
  >
  readonly elsewhere: string
  readonly elsewhereList: readonly string[]
  readonly rights: string
  readonly rightsAsk: readonly string[]
  readonly rightsLaw: string
  readonly ownAccount: string
}

export const personalDataWords = dictionary<PageWords>({
  sv: {
    title: 'Personuppgifter',
    description: 'Vilka uppgifter om människor som finns här, varför, och vem som ser dem.',
    lead: 'Här står vad webbplatsen sparar om människor, varför, hur länge och vem som ser det.',
    demonstration: 'Det här är en demonstration. De som kan logga in är roller och inte människor.',
    controller: 'Ansvarig för uppgifterna',
    reach: 'Frågor om dina uppgifter',
    record: 'Det här sparas',
    recordLead:
      'Rättslig grund och tid bestäms av regionen. Det som regionen inte har bestämt visas som ”uppgift saknas”.',
    labels: {
      what: 'Vad',
      why: 'Varför',
      whose: 'Om vem',
      ground: 'Rättslig grund',
      program: 'Så gör programmet',
      kept: 'Så länge sparar regionen',
      seenBy: 'Vem som ser det',
      tables: 'Tabeller i databasen',
    },
    elsewhere: 'Kakor, loggfiler och kopior',
    elsewhereList: [
      'En kaka håller dig inloggad. En annan bär ett kvitto till nästa sida, i högst en minut.',
      'En tredje håller ihop inloggningen medan den pågår.',
      'Inga andra kakor används. Ingen annan får veta vad du läser.',
      'Programmets loggfil berättar om fel. Programmet skriver inga namn i den.',
      'En säkerhetskopia av databasen innehåller samma uppgifter som den.',
    ],
    rights: 'Det här kan du göra',
    rightsAsk: [
      'Du kan fråga regionen vilka uppgifter om dig som finns här.',
      'Du kan be regionen rätta det som är fel, eller ta bort det. Regionen prövar vad lagen kräver.',
    ],
    rightsLaw: 'Dina rättigheter enligt lag',
    ownAccount: 'När du är inloggad ser du dina roller och inloggningar på ditt konto.',
  },
  en: {
    title: 'Personal data',
    description: 'What is kept here about people, why, and who sees it.',
    lead: 'This is what the site keeps about people, why, for how long and who sees it.',
    demonstration: 'This is a demonstration. Those who can sign in are roles and not people.',
    controller: 'Responsible for the data',
    reach: 'Questions about your data',
    record: 'What is kept',
    recordLead: 'The region settles the legal ground and the time. What it has not settled is shown as “not known”.',
    labels: {
      what: 'What',
      why: 'Why',
      whose: 'About whom',
      ground: 'Legal ground',
      program: 'What the program does',
      kept: 'How long the region keeps it',
      seenBy: 'Who sees it',
      tables: 'Tables of the database',
    },
    elsewhere: 'Cookies, log files and copies',
    elsewhereList: [
      'One cookie keeps you signed in. Another carries a receipt to the next page, for a minute at most.',
      'No other cookies are used. Nobody else is told what you read.',
      'The log file of the program tells of faults. The program writes no names in it.',
      'A backup of the database holds the same data as the database.',
    ],
    rights: 'What you can do',
    rightsAsk: [
      'You can ask the region what it keeps about you here.',
      'You can ask the region to correct what is wrong, or to remove it. The region tries what the law demands.',
    ],
    rightsLaw: 'Your rights by law',
    ownAccount: 'When you are signed in, you see your roles and sign-ins on your account.',
  },
})
