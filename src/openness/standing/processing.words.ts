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

/** What is kept about people, by processing. */
export const processingWords = dictionary<(sessionHours: number) => Readonly<Record<ProcessingKey, ProcessingWords>>>({
  sv: (sessionHours) => ({
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
    replies: {
      name: 'Remisser om kulturplanen',
      what: 'Namn och e-postadress till dem som tillfrågas, vem som svarade, och svaret.',
      why: 'För att ta fram planen i samråd, och visa hur varje svar har vägts in.',
      whose: 'Mest organisationer. Adressen kan vara en persons, och även en privatperson får svara.',
      kept: 'Programmet tar inte bort något av det.',
      seenBy:
        'De som arbetar här. Alla ser vilka organisationer vi har frågat och vad vi tyckte om svaren. En privatpersons namn visas inte.',
    },
  }),
  en: (sessionHours) => ({
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
    replies: {
      name: 'Comments on the culture plan',
      what: 'The name and e-mail address of those who are asked, who replied, and the reply.',
      why: 'To make the plan in consultation, and to show how each reply was considered.',
      whose: 'Mostly organisations. The address may be that of a person, and a private person may reply too.',
      kept: 'The program removes none of it.',
      seenBy:
        'Those who work here. Anyone sees which organisations were asked and how the replies were considered. The name of a private person is not shown.',
    },
  }),
})
