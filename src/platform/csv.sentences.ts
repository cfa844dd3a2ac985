import { dictionary, type Language } from '#values/index.ts'
import type { CsvProblem, CsvProblemName } from './csv.ts'

const howToSave = 'Spara kalkylbladet som CSV och välj den filen.'
const howToSaveInEnglish = 'Save the sheet as CSV and choose that file.'

const kinds: Readonly<Record<string, string>> = {
  zip: 'en Excelfil eller en zip-fil',
  'excel-97': 'en Excelfil av äldre slag',
  pdf: 'en pdf',
}

const kindsInEnglish: Readonly<Record<string, string>> = {
  zip: 'an Excel file or a zip file',
  'excel-97': 'an older Excel file',
  pdf: 'a pdf',
}

const cells = (count: string | undefined): string => (count === '1' ? '1 cell' : `${count} celler`)

const cellsInEnglish = (count: string | undefined): string => (count === '1' ? '1 cell' : `${count} cells`)

const count = (digits = ''): string => digits.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')

const sentences = dictionary<Readonly<Record<CsvProblemName, (problem: CsvProblem) => string>>>({
  sv: {
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
  },
  en: {
    'file is empty': () => `The file is empty. ${howToSaveInEnglish}`,
    'file is not text': ({ facts }) =>
      `The file is ${kindsInEnglish[facts.kind ?? ''] ?? 'no text file'} and cannot be read as CSV. ${howToSaveInEnglish}`,
    'text is damaged': ({ facts }) =>
      `The file says that it is ${(facts.encoding ?? '').replace('-bom', '').toUpperCase()} but holds characters that are not. Save it anew as CSV UTF-8.`,
    'file has too many lines': ({ facts }) =>
      `The file has ${count(facts.found)} lines, with the empty ones. At most ${count(facts.most)} can be read. Remove what stands below the table, also empty lines, or divide the file.`,
    'delimiters are mixed': () =>
      'Commas divide the headings, but another sign divides the lines. Use the same sign in the whole file, and quotation marks around text that holds it.',
    'quotes are broken': ({ line }) =>
      `Line ${line}: the quotation marks do not match. A cell with quotation marks begins and ends with ", and each " inside it is written twice.`,
    'there are too many columns': ({ line, facts }) =>
      `Line ${line} has ${count(facts.found)} headings. At most ${count(facts.most)} columns can be read. Remove columns that are not needed.`,
    'heading is too long': ({ line, facts }) =>
      `Line ${line}: the heading of column ${facts.position} has ${count(facts.found)} characters. Shorten it to ${count(facts.most)} at most.`,
    'heading is missing': ({ line, facts }) => `Line ${line}: column ${facts.position} has no heading. Give it one.`,
    'heading is repeated': ({ line, column, facts }) =>
      `Line ${line}: the heading ${column} stands twice, the second time in column ${facts.position}. Give the columns different headings.`,
    'file has no rows': () => 'The file has headings but no lines below them.',
    'row has too many cells': ({ line, facts }) =>
      `Line ${line} has ${cellsInEnglish(facts.found)} but the headings are ${facts.expected}. Put quotation marks around text that holds the delimiter.`,
    'row has too few cells': ({ line, facts }) =>
      `Line ${line} has ${cellsInEnglish(facts.found)} but the headings are ${facts.expected}. Fill up with empty cells.`,
  },
})

/** The problem in plain words, with its line and what to do. */
export const sayCsvProblem = (problem: CsvProblem, language: Language = 'sv'): string =>
  sentences[language][problem.problem](problem)
