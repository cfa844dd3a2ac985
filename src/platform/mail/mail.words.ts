import { dictionary } from '#values/index.ts'

/** What stands below every mail. */
export const mailWords = dictionary({
  sv: {
    sentBy: (site: string) => `Samklang, ${site}, skickade det här brevet automatiskt. Ingen läser svar på det.`,
    choose: 'Välj vilka brev du får',
    stop: 'Sluta skicka mig brev av det här slaget',
    demo: (site: string) => `Demonstration – inte ${site}. Brevet har inte lämnat datorn.`,
  },
  en: {
    sentBy: (site: string) => `This mail was sent automatically by Samklang, ${site}. Answers to it are not read.`,
    choose: 'Choose which mail you get',
    stop: 'Stop sending me mail of this kind',
    demo: (site: string) => `Demonstration – not ${site}. The mail has not left the computer.`,
  },
})
