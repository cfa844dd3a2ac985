import { firstYear, lastYear } from '#values/index.ts'
import type { MappingProblem, MappingReason } from './column-mapping.ts'
import type { CellReason } from './file-cell.ts'
import type { FileProblem, ProblemSentences } from './file-problem.ts'

/** `Rad 7, kolumnen statligt_kr: `, as far as line and column are known. */
export function place({ line, column }: FileProblem<string>): string {
  const parts = [line === null ? [] : [`rad ${line}`], column === null ? [] : [`kolumnen ${column}`]].flat()
  const text = parts.length > 0 ? `${parts.join(', ')}: ` : ''
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The cell's text in Swedish quotation marks, cut where a sentence would drown. */
export function quoted(text: string | undefined): string {
  const oneLine = (text ?? '').replace(/\s+/g, ' ')
  return `”${oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine}”`
}

export const howToWriteAmount = 'Skriv bara siffror, till exempel 1 500 000.'
const precisionWords = 'Skriv exakt, avrundat eller härlett.'

/** What may be wrong with a cell in any file of ours. */
export const cellSentences: ProblemSentences<CellReason> = {
  'amount is text': (at) => `${place(at)}${quoted(at.facts.value)} är inte ett belopp. ${howToWriteAmount}`,
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
}

const mappingSentences: Readonly<Record<MappingReason, (problem: MappingProblem) => string>> = {
  'field has no column': ({ field }) => `Välj vilken kolumn i filen som är ${field}.`,
  'field is unknown': ({ field }) => `${field} är inte ett fält som kan läsas in.`,
  'heading is not in the file': ({ field, heading }) =>
    `Filen har ingen kolumn med rubriken ${heading}. Välj en annan kolumn för ${field}.`,
  'heading is used twice': ({ field, heading }) =>
    `Kolumnen ${heading} är redan vald för ett annat fält. Välj en annan kolumn för ${field}.`,
}

/** `fieldName` gives the field's name as the screen has it; a command shows the field's own name. */
export const sayMappingProblem = (problem: MappingProblem, fieldName = (field: string): string => field): string =>
  mappingSentences[problem.reason]({ ...problem, field: fieldName(problem.field) })

/** The line under a list that was cut, or undefined when all are listed. */
export const sayMoreProblems = (moreProblems: number): string | undefined =>
  moreProblems > 0 ? `${moreProblems} fel till visas inte här. Rätta dem som visas och läs in filen igen.` : undefined
