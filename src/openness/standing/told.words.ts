import { dictionary } from '#values/index.ts'

export const toldWords = dictionary({
  sv: {
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
    address: 'Adress',
  },
  en: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    address: 'Address',
  },
})
