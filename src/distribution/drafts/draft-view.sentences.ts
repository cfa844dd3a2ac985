import { formatKronor, type Language, sum } from '#values/index.ts'
import { answerSentences } from '../answers/answer-problem.sentences.ts'
import { columnLabel, fieldWords } from '../answers/field.words.ts'
import { answerFields, columnName, columnQuestions, questionNames } from '../answers/field-names.ts'
import { quoted, sayMappingProblem } from '../files/file-cell.sentences.ts'
import type { DraftPreview } from '../previews/preview-draft.action.ts'
import { draftWords } from './draft.words.ts'
import { type Answers, noAnswers } from './draft-import.ts'

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
export function errorsOf(preview: DraftPreview, language: Language): { field: string; message: string }[] {
  const answerProblems = preview.what === 'distribution' ? preview.answerProblems : []
  return [
    ...answerProblems.map(({ field, reason }) => ({
      ...{ field: questionNames[field], message: answerSentences[language][reason] },
    })),
    ...preview.mappingProblems.map((problem) => ({
      field: columnName(problem.field),
      message: sayMappingProblem(problem, (field) => quoted(columnLabel(field, language), language), language),
    })),
  ]
}

/** Whether nothing at all has to be put right. */
export const isAllWell = (preview: DraftPreview): boolean =>
  errorsOf(preview, 'sv').length === 0 && preview.errors.length === 0

/** The button says what pressing it does: how many rows, and how much of the state's money. */
export function publishLabel(preview: DraftPreview, language: Language): string {
  const words = draftWords[language]
  if (preview.what === 'distribution') {
    const { read } = preview
    const total = read?.totals.state ?? null
    const money = total === null ? '' : `, ${formatKronor(total, language)}`
    return words.publishRows(`${words.rows(read?.rows.length ?? 0)}${money}`)
  }
  const total = sum(preview.ownRows.map((row) => row.amount))
  return words.toTheRegion(words.rows(preview.rows.length), formatKronor(total, language))
}

/** Where two sets of answers differ, in the words of the form. */
export function differencesOf(what: DraftPreview['what'], yours: Answers, theirs: Answers, language: Language) {
  const { questions } = fieldWords[language]
  const asked = what === 'distribution' ? answerFields : []
  const rows = [
    ...asked.map((field) => ({ label: questions[field], yours: yours[field], theirs: theirs[field] })),
    ...columnQuestions(what).map(({ field }) => ({
      label: draftWords[language].columnFor(columnLabel(field, language)),
      yours: yours.mapping[field] ?? '',
      theirs: theirs.mapping[field] ?? '',
    })),
  ]
  return rows.filter((row) => row.yours !== row.theirs)
}
