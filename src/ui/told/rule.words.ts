import { dictionary } from '#values/index.ts'

export const ruleWords = dictionary({
  sv: { summary: 'Sammanfattning', asOf: 'Gäller', source: 'Källa' },
  en: { summary: 'Summary, in Swedish', asOf: 'As of', source: 'Source' },
})
