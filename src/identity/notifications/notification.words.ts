import { dictionary, formatDay, type Language, parseDay } from '#values/index.ts'
import { parseRole } from '../roles/role.ts'
import { roleNames } from '../roles/role.words.ts'
import type { Facts, Mailing, NotificationKind } from './notification.ts'

/** Facts are kept as codes and days, and said in the language of whoever reads. */
const roleIn = (language: Language, fact = ''): string => {
  const role = parseRole(fact)
  return role === undefined ? fact : roleNames[language][role]
}
const dayIn = (language: Language, fact = ''): string => {
  const day = parseDay(fact)
  return day === undefined ? fact : formatDay(day, language)
}

interface KindWords {
  /** The kind, as a choice names it. */
  readonly name: string
  /** What has happened, on a page of this site. */
  readonly title: (facts: Facts) => string
  readonly subject: string
  /** The same in a mail, which may lie open anywhere: without names of people, files or cases. */
  readonly mail: (facts: Facts) => string
  readonly link: string
}

interface NotificationWords {
  readonly kinds: Readonly<Record<NotificationKind, KindWords>>
  readonly mailings: Readonly<Record<Mailing, string>>
  /** R35: all that a mail to somebody with a protected identity says. */
  readonly protected: { readonly subject: string; readonly mail: string; readonly link: string }
  readonly summary: {
    readonly subject: (count: number) => string
    readonly lead: string
    readonly link: string
  }
  readonly page: {
    readonly title: string
    readonly lead: string
    readonly saved: string
    readonly always: string
    readonly alwaysWhy: string
    readonly noAddress: string
    readonly protected: string
    readonly save: string
    readonly wrong: string
  }
  readonly stop: {
    readonly title: string
    readonly summary: string
    readonly ask: (kind: string) => string
    readonly rest: string
    readonly button: string
    readonly done: string
    readonly doneText: (kind: string) => string
    readonly choose: string
    readonly broken: string
    readonly brokenSo: string
  }
}

const sv: NotificationWords = {
  kinds: {
    'new-browser': {
      name: 'Inloggning från en ny webbläsare',
      title: ({ browser }) => `Du loggade in från en ny webbläsare${browser ? `: ${browser}` : ''}`,
      subject: 'Inloggning från en ny webbläsare',
      mail: ({ browser }) =>
        `Någon loggade in på ditt konto från en webbläsare som vi inte har sett förut${browser ? ` (${browser})` : ''}.\n\nVar det du? Då behöver du inte göra något. Var det inte du: logga in, avsluta inloggningen och kontakta den som ger konton.`,
      link: 'Se var du är inloggad',
    },
    'assignment-given': {
      name: 'Du har fått en roll',
      title: ({ role, from }) => `Du har fått rollen ${roleIn('sv', role)} från ${dayIn('sv', from)}`,
      subject: 'Du har fått en roll',
      mail: ({ role, from }) => `Du har fått rollen ${roleIn('sv', role)} från ${dayIn('sv', from)}.`,
      link: 'Se dina roller',
    },
    'assignment-ends': {
      name: 'En av dina roller upphör inom 14 dagar',
      title: ({ role, to }) => `Rollen ${roleIn('sv', role)} upphör efter ${dayIn('sv', to)}`,
      subject: 'En av dina roller upphör snart',
      mail: ({ role, to }) =>
        `Din roll ${roleIn('sv', role)} upphör efter ${dayIn('sv', to)}. Behöver du den längre: kontakta den som ger roller i god tid.`,
      link: 'Se dina roller',
    },
    'file-waits': {
      name: 'En fil som du har läst in väntar på att publiceras',
      title: ({ file, since }) => `Filen ${file}, som du läste in ${dayIn('sv', since)}, var inte publicerad`,
      subject: 'En inläst fil väntar på dig',
      mail: ({ since }) =>
        `En fil som du läste in ${dayIn('sv', since)} är inte publicerad. Publicera den, eller rätta den.`,
      link: 'Öppna filen',
    },
  },
  mailings: { 'at-once': 'Genast', daily: 'I ett brev om dagen', never: 'Inget brev' },
  protected: {
    subject: 'Något nytt i Samklang',
    mail: 'Det finns något nytt som rör dig. Logga in för att läsa det.',
    link: 'Logga in och läs',
  },
  summary: {
    subject: (count) => (count === 1 ? 'Det här har hänt' : `Det här har hänt: ${count} saker`),
    lead: 'Det här har hänt sedan förra brevet.',
    link: 'Se allt',
  },
  page: {
    title: 'Aviseringar',
    lead: 'Allt visas när du har loggat in. Här väljer du vad du också får som brev.',
    saved: 'Dina val är sparade',
    always: 'Alltid genast',
    alwaysWhy: 'Det går inte att stänga av: du ska få veta om någon annan använder ditt konto.',
    noAddress: 'Vi har ingen e-postadress till dig, så inga brev skickas. Den som ger konton kan lägga till en.',
    protected: 'Dina personuppgifter är skyddade. Dina brev säger bara att det finns något nytt att läsa.',
    save: 'Spara',
    wrong: 'Välj ett av svaren.',
  },
  stop: {
    title: 'Sluta få brev',
    summary: 'Sammanfattningen av dagen',
    ask: (kind) => `Vill du inte ha fler brev av det här slaget: ${kind}? Tryck på Sluta skicka.`,
    rest: 'Andra brev påverkas inte. När du har loggat in ser du fortfarande allt.',
    button: 'Sluta skicka',
    done: 'Klart',
    doneText: (kind) => `Vi skickar inga fler brev av det här slaget: ${kind}.`,
    choose: 'Välj vilka brev du får',
    broken: 'Länken fungerar inte',
    brokenSo: 'Den är inte hel. Öppna den från brevet igen, eller logga in och välj vilka brev du får.',
  },
}

const en: NotificationWords = {
  kinds: {
    'new-browser': {
      name: 'A sign-in from a new browser',
      title: ({ browser }) => `You signed in from a new browser${browser ? `: ${browser}` : ''}`,
      subject: 'A sign-in from a new browser',
      mail: ({ browser }) =>
        `Somebody signed in to your account from a browser that we have not seen before${browser ? ` (${browser})` : ''}.\n\nWas it you? Then there is nothing to do. If it was not: sign in, end that session and contact whoever gives accounts.`,
      link: 'See where you are signed in',
    },
    'assignment-given': {
      name: 'You have been given a role',
      title: ({ role, from }) => `You have been given the role ${roleIn('en', role)} from ${dayIn('en', from)}`,
      subject: 'You have been given a role',
      mail: ({ role, from }) => `You have been given the role ${roleIn('en', role)} from ${dayIn('en', from)}.`,
      link: 'See your roles',
    },
    'assignment-ends': {
      name: 'One of your roles ends within 14 days',
      title: ({ role, to }) => `The role ${roleIn('en', role)} ends after ${dayIn('en', to)}`,
      subject: 'One of your roles ends soon',
      mail: ({ role, to }) =>
        `Your role ${roleIn('en', role)} ends after ${dayIn('en', to)}. If you need it longer, contact whoever gives roles in good time.`,
      link: 'See your roles',
    },
    'file-waits': {
      name: 'A file that you have read in waits to be published',
      title: ({ file, since }) => `The file ${file}, which you read in on ${dayIn('en', since)}, was not published`,
      subject: 'A file waits for you',
      mail: ({ since }) =>
        `A file that you read in on ${dayIn('en', since)} is not published. Publish it, or correct it.`,
      link: 'Open the file',
    },
  },
  mailings: { 'at-once': 'At once', daily: 'In one mail a day', never: 'No mail' },
  protected: {
    subject: 'Something new in Samklang',
    mail: 'There is something new that concerns you. Sign in to read it.',
    link: 'Sign in and read',
  },
  summary: {
    subject: (count) => (count === 1 ? 'This has happened' : `This has happened: ${count} things`),
    lead: 'This has happened since the last mail.',
    link: 'See everything',
  },
  page: {
    title: 'Notifications',
    lead: 'Everything is shown when you have signed in. Choose here what you get as mail too.',
    saved: 'Your choices are saved',
    always: 'Always at once',
    alwaysWhy: 'It cannot be turned off: you must hear if somebody else uses your account.',
    noAddress: 'We have no mail address for you, so no mail is sent. Whoever gives accounts can add one.',
    protected: 'Your identity is protected. Your mail says only that there is something new to read.',
    save: 'Save',
    wrong: 'Choose one of the answers.',
  },
  stop: {
    title: 'Stop mail',
    summary: 'The summary of the day',
    ask: (kind) => `Do you want no more mail of this kind: ${kind}? Press Stop sending.`,
    rest: 'Other mail is not affected. When you have signed in you still see everything.',
    button: 'Stop sending',
    done: 'Done',
    doneText: (kind) => `We send no more mail of this kind: ${kind}.`,
    choose: 'Choose which mail you get',
    broken: 'The link does not work',
    brokenSo: 'It is not whole. Open it from the mail again, or sign in and choose which mail you get.',
  },
}

export const notificationWords = dictionary<NotificationWords>({ sv, en })
