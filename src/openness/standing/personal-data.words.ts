import { dictionary } from '#values/index.ts'
import type { ProcessingKey } from './processing.ts'

interface ProcessingWords {
  readonly name: string
  readonly what: string
  readonly why: string
  readonly whose: string
  /** What the program itself does. How long the region keeps it is a setting. */
  readonly kept: string
  readonly seenBy: string
}

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
  readonly processings: (sessionHours: number) => Readonly<Record<ProcessingKey, ProcessingWords>>
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
    processings: (sessionHours) => ({
      people: {
        name: 'De som kan logga in',
        what: 'Namn, e-postadress om den är känd, roller med dagar, och dina sätt att logga in. Även om uppgifterna är skyddade.',
        why: 'För att rätt person ska komma åt rätt sak.',
        whose: 'Anställda, förtroendevalda och de som söker, redovisar, samarbetar eller lånar.',
        kept: 'Programmet tar inte bort något av det.',
        seenBy:
          'Den som lägger upp personer ser dem. Bara registratorn får se en skyddad persons namn, och varje visning finns i loggen.',
      },
      sessions: {
        name: 'Inloggningar',
        what: 'När du loggade in och var här senast, på vilket sätt, och vad webbläsaren kallar sig.',
        why: 'För att du ska vara inloggad, och kunna logga ut överallt.',
        whose: 'Den som är inloggad.',
        kept: `En inloggning gäller i ${sessionHours} timmar. Den tas bort när du loggar ut, annars vid en senare inloggning.`,
        seenBy: 'Du själv. Den som lägger upp personer ser hur många inloggningar du har, och kan avsluta dem.',
      },
      mail: {
        name: 'Aviseringar och brev',
        what: 'Vad som har hänt som rör dig, vilka brev du har valt, och breven med din adress.',
        why: 'För att du ska få veta det som rör dig.',
        whose: 'Den som kan logga in, och den som ber om en länk att logga in med.',
        kept: 'Texten i ett skickat brev försvinner efter en tid. Aviseringar tar programmet inte bort.',
        seenBy: 'Du själv. I en demonstration ser alla breven i brevlådan.',
      },
      audit: {
        name: 'Loggen över händelser',
        what: 'Vem som gjorde vad och när: loggade in, gav en roll, läste in eller återförde ett beslut. Personen är ett nummer.',
        why: 'För att det ska gå att se i efterhand vad som har hänt.',
        whose: 'Den som är inloggad, och den som en roll eller ett skydd gäller.',
        kept: 'Programmet kan bara lägga till rader. Det ändrar och tar inte bort någon.',
        seenBy: 'Ingen sida visar loggen. Den som sköter databasen kan läsa den.',
      },
      recipients: {
        name: 'Mottagare av pengar',
        what: 'Namn, hus och belopp, så som beslutet och källan skriver dem.',
        why: 'För att alla ska kunna se vart pengarna går.',
        whose: 'Mest organisationer. Den som driver eget kan ha ett namn som är en människas.',
        kept: 'Programmet tar inte bort något av det. Ett fel rättas öppet, och det gamla syns.',
        seenBy: 'Alla, från det att beslutet är publicerat.',
      },
      documents: {
        name: 'Beslut och handlingar',
        what: 'Beslutens text och handlingar, och numret på den som skrev in, publicerade eller återförde ett beslut.',
        why: 'För att beslutet ska gå att läsa och kontrollera.',
        whose: 'Den som arbetar med besluten, och den som nämns i en handling.',
        kept: 'Programmet tar inte bort något av det.',
        seenBy: 'Alla ser publicerade beslut. Ingen sida visar vem som skrev in dem.',
      },
      files: {
        name: 'Uppladdade filer',
        what: 'Filen, dess namn, svaren om den, och numret på den som laddade upp den.',
        why: 'För att läsa in beslut, och visa vilken rad en siffra kommer från.',
        whose: 'Den som laddar upp, och den som nämns i filen.',
        kept: 'En fil som tas bort innan den publiceras lämnar listan. En publicerad fil tas inte bort.',
        seenBy:
          'Handläggare ser filer som väntar. Efter publicering ser alla de kolumner som beslutet bygger på, och inget annat.',
      },
      messages: {
        name: 'Meddelanden om tillgänglighet',
        what: 'Det du skriver, vilken sida det gäller och hur vi når dig, om du berättar det.',
        why: 'För att rätta det som inte går att använda, och svara dig.',
        whose: 'Den som skriver till oss. Du behöver inte säga vem du är.',
        kept: 'Programmet tar inte bort något av det.',
        seenBy: 'Registratorn och den som ger andra deras roller.',
      },
    }),
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
    processings: (sessionHours) => ({
      people: {
        name: 'Those who can sign in',
        what: 'Name, e-mail address if it is known, roles with first and last day, and whether the identity is protected.',
        why: 'So that the right person reaches the right thing.',
        whose: 'Staff, elected members, and those who apply, report, cooperate or borrow.',
        kept: 'The program removes none of it.',
        seenBy:
          'Those who add people see them. The name of a protected person is shown only to the registrar, and every view is logged.',
      },
      sessions: {
        name: 'Sign-ins',
        what: 'When you signed in and were last here, in what way, and what the browser calls itself.',
        why: 'So that you stay signed in, and can sign out everywhere.',
        whose: 'Those who are signed in.',
        kept: `A sign-in lasts ${sessionHours} hours. It is removed when you sign out, or else at a later sign-in.`,
        seenBy: 'You yourself. Those who add people see how many sign-ins you have, and can end them.',
      },
      mail: {
        name: 'Notifications and mail',
        what: 'What has happened that concerns you, which mail you have chosen, and the mail with your address.',
        why: 'So that you hear of what concerns you.',
        whose: 'Those who can sign in, and those who ask for a link to sign in with.',
        kept: 'The text of mail that was sent goes after a time. The program does not remove notifications.',
        seenBy: 'You. In a demonstration everyone sees the mail in the mailbox.',
      },
      audit: {
        name: 'The log of events',
        what: 'Who did what and when: signed in, gave a role, read in or took back a decision. The person is a number.',
        why: 'So that one can see afterwards what has happened.',
        whose: 'Those who are signed in, and those whom a role or a protection is about.',
        kept: 'The program can only add lines. It changes and removes none.',
        seenBy: 'No page shows the log. Those who run the database can read it.',
      },
      recipients: {
        name: 'Recipients of money',
        what: 'Names, houses and amounts, as the decision and the source write them.',
        why: 'So that everyone can see where the money goes.',
        whose: 'Mostly organisations. Somebody who trades alone may have the name of a person.',
        kept: 'The program removes none of it. A mistake is corrected openly, and the old stays to be seen.',
        seenBy: 'Everyone, from when the decision is published.',
      },
      documents: {
        name: 'Decisions and documents',
        what: 'The text and documents of decisions, and the number of who recorded, published or took back a decision.',
        why: 'So that the decision can be read and checked.',
        whose: 'Those who work with the decisions, and those who are named in a document.',
        kept: 'The program removes none of it.',
        seenBy: 'Everyone sees published decisions. No page shows who recorded them.',
      },
      files: {
        name: 'Uploaded files',
        what: 'The file, its name, the answers about it, and the number of who uploaded it.',
        why: 'To read in decisions, and to show which line a figure comes from.',
        whose: 'Those who upload, and those who are named in the file.',
        kept: 'A file that is removed before it is published leaves the list. A published file is not removed.',
        seenBy:
          'Officers see files that wait. After publishing everyone sees the columns that the decision is built on, and nothing else.',
      },
      messages: {
        name: 'Messages about accessibility',
        what: 'What you write, which page it is about and how we reach you, if you tell it.',
        why: 'To put right what cannot be used, and to answer you.',
        whose: 'Those who write to us. You need not say who you are.',
        kept: 'The program removes none of it.',
        seenBy: 'The registrar and the system administrator.',
      },
    }),
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
