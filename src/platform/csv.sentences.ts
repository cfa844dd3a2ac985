import type { CsvProblem, CsvProblemName } from './csv.ts'

const howToSave = 'Spara kalkylbladet som CSV och välj den filen.'

const kinds: Readonly<Record<string, string>> = {
  zip: 'en Excelfil eller en zip-fil',
  'excel-97': 'en Excelfil av äldre slag',
  pdf: 'en pdf',
}

const cells = (count: string | undefined): string => (count === '1' ? '1 cell' : `${count} celler`)

const count = (digits = ''): string => digits.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')

const sentences: Readonly<Record<CsvProblemName, (problem: CsvProblem) => string>> = {
  'file is empty': () => `Filen är tom. ${howToSave}`,
  'file is not text': ({ facts }) =>
    `Filen är ${kinds[facts.kind ?? ''] ?? 'inte en textfil'} och går inte att läsa som CSV. ${howToSave}`,
  'text is damaged': ({ facts }) =>
    `Filen säger sig vara ${(facts.encoding ?? '').replace('-bom', '').toUpperCase()} men innehåller tecken som inte är det. Spara den på nytt som CSV UTF-8.`,
  'file has too many lines': ({ facts }) =>
    `Filen har ${count(facts.found)} rader, de tomma inräknade. Högst ${count(facts.most)} går att läsa in. Ta bort det som står under tabellen, även tomma rader, eller dela filen.`,
  'delimiters are mixed': () =>
    'Rubrikerna skiljs åt med komma men raderna med ett annat tecken. Använd samma skiljetecken i hela filen, och sätt citattecken om text som innehåller det.',
  'quotes are broken': ({ line }) =>
    `Rad ${line}: citattecknen går inte ihop. En cell med citattecken ska börja och sluta med ", och varje " inne i cellen ska skrivas två gånger.`,
  'there are too many columns': ({ line, facts }) =>
    `Rad ${line} har ${count(facts.found)} rubriker. Högst ${count(facts.most)} kolumner går att läsa in. Ta bort kolumner som inte behövs.`,
  'heading is too long': ({ line, facts }) =>
    `Rad ${line}: rubriken i kolumn ${facts.position} har ${count(facts.found)} tecken. Korta den till högst ${count(facts.most)}.`,
  'heading is missing': ({ line, facts }) => `Rad ${line}: kolumn ${facts.position} saknar rubrik. Ge den en rubrik.`,
  'heading is repeated': ({ line, column, facts }) =>
    `Rad ${line}: rubriken ${column} står två gånger, andra gången i kolumn ${facts.position}. Ge kolumnerna olika rubriker.`,
  'file has no rows': () => 'Filen har rubriker men inga rader under dem.',
  'row has too many cells': ({ line, facts }) =>
    `Rad ${line} har ${cells(facts.found)} men rubrikraden har ${facts.expected}. Sätt citattecken om text som innehåller skiljetecknet.`,
  'row has too few cells': ({ line, facts }) =>
    `Rad ${line} har ${cells(facts.found)} men rubrikraden har ${facts.expected}. Fyll på med tomma celler.`,
}

/** The problem in plain Swedish, with its line and what to do. */
export const sayCsvProblem = (problem: CsvProblem): string => sentences[problem.problem](problem)
