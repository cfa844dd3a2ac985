import { dictionary } from '#values/index.ts'

export const casesWords = dictionary({
  sv: {
    work: 'Arbete',
    title: 'Ärenden',
    lead: 'Varje ärende visar enheten som handlade det, med namnet som enheten hade då.',
    none: 'Det finns inget ärende än',
    count: (count: number) => `${count} ärenden`,
    case: 'Ärende',
    facts: (opened: string, caseNumber: string | null) =>
      `Upplagt ${opened} · ${caseNumber ? `diarienummer ${caseNumber}` : 'diarienummer: uppgift saknas'}`,
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
    facts: (opened: string, caseNumber: string | null) =>
      `Opened ${opened} · ${caseNumber ? `case number ${caseNumber}` : 'case number: not known'}`,
    unit: 'Unit',
    today: 'today',
  },
})
