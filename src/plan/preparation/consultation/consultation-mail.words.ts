import { dictionary } from '#values/index.ts'

/** What those are written who are asked what they think of a plan. */
export const consultationMailWords = dictionary({
  sv: {
    subjects: {
      invitation: (title: string) => `Remiss: ${title}`,
      reminder: (title: string) => `Påminnelse om remiss: ${title}`,
    },
    invitation: (title: string, due: string, message: string) =>
      `Ni får härmed ${title} på remiss.\n\n${message}\n\nSvara senast ${due}.`,
    reminder: (title: string, due: string) =>
      `Vi har inte fått något svar från er på remissen av ${title}. Sista dagen att svara är ${due}.\n\nHar ni redan svarat kan ni bortse från det här brevet.`,
    link: 'Läs förslaget och hur ni svarar',
  },
  en: {
    subjects: {
      invitation: (title: string) => `For comment: ${title}`,
      reminder: (title: string) => `Reminder, for comment: ${title}`,
    },
    invitation: (title: string, due: string, message: string) =>
      `You are asked what you think of ${title}.\n\n${message}\n\nReply by ${due}.`,
    reminder: (title: string, due: string) =>
      `We have had no reply from you about ${title}. The last day for replies is ${due}.\n\nIf you have replied already, please disregard this mail.`,
    link: 'Read the proposal and how to reply',
  },
})
