import { dictionary } from '#values/index.ts'

export const messagesWords = dictionary({
  sv: {
    work: 'Arbete',
    title: 'Meddelanden',
    lead: 'Det som människor säger inte går att använda. Svara så snart det går, och markera sedan som besvarat.',
    none: 'Inga meddelanden har kommit',
    caption: 'Det som väntar på svar först',
    received: 'Kom in',
    message: 'Meddelande',
    page: 'Sida',
    notTold: 'inte angiven',
    answerTo: 'Svara till',
    noAnswer: 'vill inte ha svar',
    state: 'Läge',
    answered: 'besvarat',
    markAnswered: 'Markera som besvarat',
    of: (number: string) => `meddelande ${number}`,
    latest: (count: number) => `Bara de första ${count} visas.`,
  },
  en: {
    work: 'Work',
    title: 'Messages',
    lead: 'What people say cannot be used. Answer as soon as you can, and then mark it as answered.',
    none: 'No messages have come',
    caption: 'What waits for an answer first',
    received: 'Came',
    message: 'Message',
    page: 'Page',
    notTold: 'not told',
    answerTo: 'Answer to',
    noAnswer: 'wants no answer',
    state: 'State',
    answered: 'answered',
    markAnswered: 'Mark as answered',
    of: (number: string) => `message ${number}`,
    latest: (count: number) => `Only the first ${count} are shown.`,
  },
})

/** As a heading names what waits. */
export const kindOfMessage = { sv: 'Meddelande om tillgänglighet', en: 'Message about accessibility' }
