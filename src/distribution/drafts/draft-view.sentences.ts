import { formatKronor, sum } from '#values/index.ts'
import { sayMappingProblem } from '../files/file-cell.sentences.ts'
import type { DraftPreview } from '../previews/preview-draft.action.ts'
import { type Answers, answerSentences, noAnswers } from './draft-import.ts'
import { answerFields, columnLabel, columnName, columnQuestions, questions } from './field-names.ts'

/** The headings of the file; none when it is no table. */
export const headerOf = (preview: DraftPreview): readonly string[] =>
  preview.what === 'distribution' ? (preview.table?.header ?? []) : preview.header

/** Nobody has answered yet, so nothing has been answered wrongly. */
export const isAnswered = ({ answers }: { readonly answers: Partial<Answers> }): boolean =>
  Object.keys(answers).length > 0

export const isReady = (preview: DraftPreview): boolean =>
  preview.what === 'distribution' ? preview.ready !== undefined : preview.isReady

/** What the fields show: what was told, and where nothing was told the suggested columns. */
export const answersOf = (preview: DraftPreview): Answers =>
  preview.what === 'distribution' ? preview.answers : { ...noAnswers, mapping: preview.mapping }

/** What must be put right in the answers, each at its field. */
export function errorsOf(preview: DraftPreview): { field: string; message: string }[] {
  const answerProblems = preview.what === 'distribution' ? preview.answerProblems : []
  return [
    ...answerProblems.map(({ field, reason }) => ({ field: questions[field].name, message: answerSentences[reason] })),
    ...preview.mappingProblems.map((problem) => ({
      field: columnName(problem.field),
      message: sayMappingProblem(problem, (field) => `”${columnLabel(field)}”`),
    })),
  ]
}

/** Whether nothing at all has to be put right. */
export const isAllWell = (preview: DraftPreview): boolean =>
  errorsOf(preview).length === 0 && preview.errors.length === 0

/** The button says what pressing it does: how many rows, and how much of the state's money. */
export function publishLabel(preview: DraftPreview): string {
  if (preview.what === 'distribution') {
    const { read } = preview
    const total = read?.totals.state ?? null
    return `Läs in och publicera ${countRows(read?.rows.length ?? 0)}${total === null ? '' : `, ${formatKronor(total)}`}`
  }
  const total = sum(preview.ownRows.map((row) => row.amount))
  return `Läs in och publicera ${countRows(preview.rows.length)}, ${formatKronor(total)} till regionen`
}

const countRows = (count: number): string => (count === 1 ? '1 rad' : `${count} rader`)

/** Where two sets of answers differ, in the words of the form. */
export function differencesOf(what: DraftPreview['what'], yours: Answers, theirs: Answers) {
  const asked = what === 'distribution' ? answerFields : []
  const rows = [
    ...asked.map((field) => ({ label: questions[field].label, yours: yours[field], theirs: theirs[field] })),
    ...columnQuestions(what).map(({ field, label }) => ({
      label: `Kolumn för ${label}`,
      yours: yours.mapping[field] ?? '',
      theirs: theirs.mapping[field] ?? '',
    })),
  ]
  return rows.filter((row) => row.yours !== row.theirs)
}
