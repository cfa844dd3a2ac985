import { dictionary } from '#values/index.ts'

export const toldWords = dictionary({
  sv: {
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
    address: 'Adress',
    summary: 'Sammanfattning',
    asOf: 'Gäller',
    source: 'Källa',
  },
  en: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    address: 'Address',
    summary: 'Summary, in Swedish',
    asOf: 'As of',
    source: 'Source',
  },
})
