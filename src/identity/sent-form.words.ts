import { dictionary } from '#values/index.ts'

export const formWords = dictionary({
  sv: { unreadable: 'Formuläret gick inte att läsa.' },
  en: { unreadable: 'The form could not be read.' },
})
