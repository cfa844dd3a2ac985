import { dictionary } from '#values/index.ts'

export const ownPagesWords = dictionary({
  sv: { title: 'Mina sidor', account: 'Ditt konto', accountLink: 'Se dina roller och var du är inloggad' },
  en: { title: 'My pages', account: 'Your account', accountLink: 'See your roles and where you are signed in' },
})
