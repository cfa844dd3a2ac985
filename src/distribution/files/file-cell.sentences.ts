import { type Dictionary, dictionary, firstYear, type Language, lastYear } from '#values/index.ts'
import type { MappingProblem, MappingReason } from './column-mapping.ts'
import type { CellReason } from './file-cell.ts'
import type { FileProblem, ProblemSentences } from './file-problem.ts'

const placeWords = dictionary({
  sv: { line: (line: number) => `rad ${line}`, column: (column: string) => `kolumnen ${column}` },
  en: { line: (line) => `line ${line}`, column: (column) => `column ${column}` },
})

/** `Rad 7, kolumnen statligt_kr: `, as far as line and column are known. */
export function place({ line, column }: FileProblem<string>, language: Language = 'sv'): string {
  const words = placeWords[language]
  const parts = [line === null ? [] : [words.line(line)], column === null ? [] : [words.column(column)]].flat()
  const text = parts.length > 0 ? `${parts.join(', ')}: ` : ''
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The cell's text in quotation marks, cut where a sentence would drown. */
export function quoted(text: string | undefined, language: Language = 'sv'): string {
  const oneLine = (text ?? '').replace(/\s+/g, ' ')
  const cut = oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine
  return language === 'sv' ? `”${cut}”` : `“${cut}”`
}

export const howToWriteAmount = dictionary({
  sv: { digits: 'Skriv bara siffror, till exempel 1 500 000.' },
  en: { digits: 'Write digits only, such as 1 500 000.' },
})
const precisionWords = 'Skriv exakt, avrundat eller härlett.'
const precisionWordsInEnglish = 'Write exakt, avrundat or härlett (exact, rounded or derived).'

/** Where the problem is and the cell's text, as an English sentence begins. */
const at = (problem: FileProblem<string>): string => place(problem, 'en')
const valueAt = (problem: FileProblem<string>): string => `${at(problem)}${quoted(problem.facts.value, 'en')}`

/** What may be wrong with a cell in any file of ours. */
export const cellSentences: Dictionary<ProblemSentences<CellReason>> = dictionary<ProblemSentences<CellReason>>({
  sv: {
    'amount is text': (at) => `${place(at)}${quoted(at.facts.value)} är inte ett belopp. ${howToWriteAmount.sv.digits}`,
    'amount is ambiguous': (at) =>
      `${place(at)}${quoted(at.facts.value)} kan läsas på två sätt. Skilj tusental med mellanslag och ören med komma, till exempel 1 500,00.`,
    'amount is finer than an öre': (at) =>
      `${place(at)}${quoted(at.facts.value)} har fler än två decimaler. Ett belopp slutar vid hela ören.`,
    'amount is negative': (at) =>
      `${place(at)}${quoted(at.facts.value)} är mindre än noll. Skriv beloppet utan minustecken.`,
    'amount is too large': (at) =>
      `${place(at)}${quoted(at.facts.value)} är mer än tusen miljarder kronor. Rätta beloppet.`,
    'cell is a formula': (at) =>
      `${place(at)}${quoted(at.facts.value)} är en formel. Ersätt den med det som formeln visar.`,
    'cell is too long': (at) =>
      `${place(at)}texten är ${at.facts.length} tecken lång. Högst ${at.facts.most} får plats. Korta den.`,
    'cell has an unreadable character': (at) =>
      `${place(at)}cellen har ett tecken som inte går att läsa (${at.facts.character}). Skriv om texten i cellen.`,
    'year is not a year': (at) =>
      `${place(at)}${quoted(at.facts.value)} är inte ett år. Skriv ett årtal mellan ${firstYear} och ${lastYear}, till exempel 2013.`,
    'day is not a day': (at) =>
      `${place(at)}${quoted(at.facts.value)} är inte en dag. Skriv år, månad och dag, till exempel 2013-02-21, eller lämna cellen tom.`,
    'precision is unknown': (at) =>
      `${place(at)}${quoted(at.facts.value)} säger inte hur noga beloppet är. ${precisionWords}`,
    'precision is missing': (at) =>
      `${place(at)}cellen är tom, så det framgår inte hur noga beloppet är. ${precisionWords}`,
  },
  en: {
    'amount is text': (problem) => `${valueAt(problem)} is not an amount. ${howToWriteAmount.en.digits}`,
    'amount is ambiguous': (problem) =>
      `${valueAt(problem)} can be read in two ways. Divide thousands by spaces and öre by a comma, such as 1 500,00.`,
    'amount is finer than an öre': (problem) =>
      `${valueAt(problem)} has more than two decimals. An amount ends at whole öre.`,
    'amount is negative': (problem) => `${valueAt(problem)} is less than zero. Write the amount without a minus sign.`,
    'amount is too large': (problem) =>
      `${valueAt(problem)} is more than a thousand billion kronor. Correct the amount.`,
    'cell is a formula': (problem) => `${valueAt(problem)} is a formula. Replace it with what the formula shows.`,
    'cell is too long': (problem) =>
      `${at(problem)}the text is ${problem.facts.length} characters long. There is room for ${problem.facts.most}. Shorten it.`,
    'cell has an unreadable character': (problem) =>
      `${at(problem)}the cell has a character that cannot be read (${problem.facts.character}). Rewrite the text of the cell.`,
    'year is not a year': (problem) =>
      `${valueAt(problem)} is not a year. Write a year between ${firstYear} and ${lastYear}, such as 2013.`,
    'day is not a day': (problem) =>
      `${valueAt(problem)} is not a day. Write year, month and day, such as 2013-02-21, or leave the cell empty.`,
    'precision is unknown': (problem) =>
      `${valueAt(problem)} does not say how exact the amount is. ${precisionWordsInEnglish}`,
    'precision is missing': (problem) =>
      `${at(problem)}the cell is empty, so nothing says how exact the amount is. ${precisionWordsInEnglish}`,
  },
})

const mappingSentences = dictionary<Readonly<Record<MappingReason, (problem: MappingProblem) => string>>>({
  sv: {
    'field has no column': ({ field }) => `Välj vilken kolumn i filen som är ${field}.`,
    'field is unknown': ({ field }) => `${field} är inte ett fält som kan läsas in.`,
    'heading is not in the file': ({ field, heading }) =>
      `Filen har ingen kolumn med rubriken ${heading}. Välj en annan kolumn för ${field}.`,
    'heading is used twice': ({ field, heading }) =>
      `Kolumnen ${heading} är redan vald för ett annat fält. Välj en annan kolumn för ${field}.`,
  },
  en: {
    'field has no column': ({ field }) => `Choose which column of the file is ${field}.`,
    'field is unknown': ({ field }) => `${field} is not a field that can be read in.`,
    'heading is not in the file': ({ field, heading }) =>
      `The file has no column with the heading ${heading}. Choose another column for ${field}.`,
    'heading is used twice': ({ field, heading }) =>
      `The column ${heading} is already chosen for another field. Choose another column for ${field}.`,
  },
})

/** `fieldName` gives the field's name as the screen has it; a command shows the field's own name. */
export const sayMappingProblem = (
  problem: MappingProblem,
  fieldName = (field: string): string => field,
  language: Language = 'sv',
): string => mappingSentences[language][problem.reason]({ ...problem, field: fieldName(problem.field) })

const moreProblemsWords = dictionary({
  sv: { more: (count: number) => `${count} fel till visas inte här. Rätta dem som visas och läs in filen igen.` },
  en: { more: (count) => `${count} more errors are not shown here. Correct those shown and read the file in again.` },
})

/** The line under a list that was cut, or undefined when all are listed. */
export const sayMoreProblems = (moreProblems: number, language: Language = 'sv'): string | undefined =>
  moreProblems > 0 ? moreProblemsWords[language].more(moreProblems) : undefined
