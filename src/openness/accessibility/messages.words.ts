import { dictionary } from '#values/index.ts'

export const messagesWords = dictionary({
  sv: {
    work: 'Arbete',
    title: 'Meddelanden',
    lead: 'Det här säger människor inte går att använda. Svara så snart du kan, och markera sedan som besvarat.',
    waiting: 'Väntar på svar',
    nothingWaits: 'Inget meddelande väntar på svar',
    answered: 'Besvarade',
    nth: (number: string) => `Meddelande ${number}`,
    received: 'Kom in',
    page: 'Sida',
    notTold: 'inte angiven',
    answerTo: 'Svara till',
    noAnswer: 'ingen adress lämnad',
    answeredOn: 'Besvarat',
    markAnswered: 'Markera som besvarat',
    first: (count: number) => `Bara de första ${count} visas.`,
  },
  en: {
    work: 'Work',
    title: 'Messages',
    lead: 'This is what people say cannot be used. Answer as soon as you can, and then mark it as answered.',
    waiting: 'Waits for an answer',
    nothingWaits: 'No message waits for an answer',
    answered: 'Answered',
    nth: (number: string) => `Message ${number}`,
    received: 'Came',
    page: 'Page',
    notTold: 'not told',
    answerTo: 'Answer to',
    noAnswer: 'no address left',
    answeredOn: 'Answered',
    markAnswered: 'Mark as answered',
    first: (count: number) => `Only the first ${count} are shown.`,
  },
})

/** As a heading names what waits. */
export const kindOfMessage = { sv: 'Meddelande om tillgänglighet', en: 'Message about accessibility' }
