import { dictionary } from '#values/index.ts'

export const openDataWords = dictionary({
  sv: {
    title: 'Öppna data',
    description: 'Fördelade kulturpengar som filer.',
    lead: 'Fördelningarna på Följ kronan finns också som filer, två för varje år. De skrivs ur samma beslut som sidorna, i samma stund som du hämtar dem.',
    none: 'Inga fördelningar är publicerade än',
    distributions: 'Fördelningar',
    year: 'År',
    exactAmounts: 'Exakta belopp',
    allRows: 'Alla rader, med precision',
    asCsv: (year: number) => `${year} som CSV`,
    asJson: (year: number) => `${year} som JSON`,
    howToRead: 'Så läser du filerna',
    inKronor: 'Belopp är i kronor, med punkt före ören.',
    empty: 'En tom cell, eller null, betyder att ingen källa berättar. Det betyder aldrig noll.',
    columnsStay: 'Namnen på kolumnerna ändras inte. JSON-filen har samma namn och några till, som noggrannhet.',
  },
  en: {
    title: 'Open data',
    description: 'Culture money that has been shared out, as files.',
    lead: 'The distributions in Follow the krona are also files, two for each year. They are written from the same decisions as the pages, at the moment when you fetch them.',
    none: 'No distribution has been published yet',
    distributions: 'Distributions',
    year: 'Year',
    exactAmounts: 'Exact amounts',
    allRows: 'All rows, with precision',
    asCsv: (year) => `${year} as CSV`,
    asJson: (year) => `${year} as JSON`,
    howToRead: 'How to read the files',
    inKronor: 'Amounts are in Swedish kronor, with a point before öre. What the files say is in Swedish.',
    empty: 'An empty cell, or null, means that no source tells. It never means zero.',
    columnsStay:
      'The names of the columns do not change. The JSON file has the same and some more, such as noggrannhet (precision).',
  },
})
