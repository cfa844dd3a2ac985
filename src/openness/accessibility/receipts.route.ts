import { receiptsBy } from '#identity/index.ts'

/** What the room says when something is done. */
export const opennessReceipts = {
  'message.received': {
    sentence: {
      sv: 'Tack. Meddelandet har kommit fram, och regionen svarar så snart den kan om du berättat hur.',
      en: 'Thank you. The message has arrived, and the region answers as soon as it can if you have told how.',
    },
  },
  'message.answered': {
    sentence: { sv: 'Meddelandet är markerat som besvarat.', en: 'The message is marked as answered.' },
  },
} as const

/** Leads on to another page of the site, which says that it is done. */
export const redirectWithReceipt = receiptsBy(opennessReceipts)
