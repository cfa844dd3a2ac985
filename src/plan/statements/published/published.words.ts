import { dictionary } from '#values/index.ts'

export const publishedWords = dictionary({
  sv: {
    title: 'Remisser',
    lead: 'Här står vad regionen har svarat när andra har frågat, och vad den har begärt av staten.',
    none: 'Regionen har inte publicerat något svar här än',
  },
  en: {
    title: 'Referrals',
    lead: 'Here is what the region has answered when others asked, and what it has asked of the state. The texts are in Swedish.',
    none: 'The region has not published any answer here yet',
  },
})
