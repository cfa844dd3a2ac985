import { dictionary } from '#values/index.ts'

export const workWords = dictionary({
  sv: {
    title: 'Arbete',
    youAre: 'Du är här som',
    noRole: 'Du har ingen roll i dag.',
    rooms: 'Hit kan du gå',
    account: 'Mitt konto',
    accountWhat: 'dina roller, och var du är inloggad',
    mailbox: 'Brevlådan',
    mailboxWhat: 'brev som demonstrationen skulle ha skickat',
  },
  en: {
    title: 'Work',
    youAre: 'You are here as',
    noRole: 'You have no role today.',
    rooms: 'Where you can go',
    account: 'My account',
    accountWhat: 'your roles, and where you are signed in',
    mailbox: 'The mailbox',
    mailboxWhat: 'mail that the demonstration would have sent',
  },
})
