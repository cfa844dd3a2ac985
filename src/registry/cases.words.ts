import { dictionary } from '#values/index.ts'

export const casesWords = dictionary({
  sv: {
    work: 'Arbete',
    title: 'Ärenden',
    lead: 'Varje ärende visar enheten som handlade det, med namnet som enheten hade då.',
    none: 'Det finns inget ärende än',
    count: (count: number) => `${count} ärenden`,
    case: 'Ärende',
    caseNumber: 'Diarienummer',
    opened: 'Upplagt',
    unit: 'Enhet',
    today: 'numera',
  },
  en: {
    work: 'Work',
    title: 'Cases',
    lead: 'Each case shows the unit that handled it, by the name that the unit had then.',
    none: 'There is no case yet',
    count: (count: number) => `${count} cases`,
    case: 'Case',
    caseNumber: 'Case number',
    opened: 'Opened',
    unit: 'Unit',
    today: 'today',
  },
})
