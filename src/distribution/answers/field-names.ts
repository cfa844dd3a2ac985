import type { AnswerField, ImportKind } from '../drafts/draft-import.ts'
import { distributionColumns } from '../files/distribution-file.ts'
import { stateGrantColumns } from '../files/state-grant-file.ts'

export const importKinds = ['distribution', 'state-grants'] as const satisfies readonly ImportKind[]

export const isImportKind = (text: string): text is ImportKind => importKinds.some((kind) => kind === text)

/** The name of each question in the form, which is also its anchor. */
export const questionNames: Readonly<Record<AnswerField, string>> = {
  year: 'ar',
  round: 'omgang',
  roundName: 'omgangsnamn',
  decided: 'beslutsdag',
  body: 'organ',
  total: 'summa',
  source: 'kalla',
  caseNumber: 'diarienummer',
}

export const answerFields = Object.keys(questionNames) as readonly AnswerField[]

export interface ColumnQuestion {
  readonly field: string
  readonly name: string
  readonly required: boolean
}

/** The fields that a column of the file may stand for. */
export const columnQuestions = (what: ImportKind): ColumnQuestion[] =>
  Object.entries(what === 'distribution' ? distributionColumns : stateGrantColumns).map(([field, { required }]) => ({
    ...{ field, name: columnName(field), required },
  }))

export const columnName = (field: string): string => `kolumn-${field}`
