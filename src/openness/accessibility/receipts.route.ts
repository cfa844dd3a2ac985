import { receiptsBy } from '#identity/index.ts'

/** What the room says when something is done. */
export const opennessReceipts = {
  'message.received': {
    sentence: {
      sv: 'Tack. Meddelandet har kommit fram. Om du vill ha svar kommer det så snart vi kan.',
      en: 'Thank you. The message has arrived. If you want an answer, it comes as soon as we can.',
    },
  },
  'message.answered': {
    sentence: { sv: 'Meddelandet är markerat som besvarat.', en: 'The message is marked as answered.' },
  },
} as const

/** Leads on to another page of the site, which says that it is done. */
export const redirectWithReceipt = receiptsBy(opennessReceipts)
