import { dictionary } from '#values/index.ts'

export const mailboxWords = dictionary({
  sv: {
    title: 'Brevlådan',
    kicker: 'Brev',
    lead: 'Brev som demonstrationen skulle ha skickat. Inget av dem har lämnat datorn.',
    empty: 'Inga brev än',
    emptyWhy: 'Ett brev kommer när något händer som rör någon, till exempel en inloggning från en ny webbläsare.',
    to: 'Till',
    written: 'Skrevs',
    sent: 'Skickades',
    waits: 'väntar på att skickas',
    back: 'Alla brev',
  },
  en: {
    title: 'The mailbox',
    kicker: 'Mail',
    lead: 'Mail that the demonstration would have sent. None of it has left the computer.',
    empty: 'No mail yet',
    emptyWhy: 'Mail comes when something happens that concerns somebody, such as a sign-in from a new browser.',
    to: 'To',
    written: 'Written',
    sent: 'Sent',
    waits: 'waits to be sent',
    back: 'All mail',
  },
})
