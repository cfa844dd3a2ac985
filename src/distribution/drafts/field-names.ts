import { type DistributionField, distributionColumns } from '../files/distribution-file.ts'
import { type StateGrantField, stateGrantColumns } from '../files/state-grant-file.ts'
import type { AnswerField, ImportKind } from './draft-import.ts'

/** What can be uploaded, as the page says it. */
export const importNames: Readonly<Record<ImportKind, string>> = {
  distribution: 'en beslutad fördelning',
  'state-grants': 'statens beslut',
}

export const isImportKind = (text: string): text is ImportKind => Object.hasOwn(importNames, text)

/** What is said to whoever has not chosen one of them. */
export const noKind = 'Välj vad filen innehåller.'

/** The name of each question in the form, which is also its anchor, and its label. */
export const questions: Readonly<Record<AnswerField, { readonly name: string; readonly label: string }>> = {
  year: { name: 'ar', label: 'År som pengarna gäller' },
  round: { name: 'omgang', label: 'Omgång' },
  roundName: { name: 'omgangsnamn', label: 'Omgångens namn' },
  decided: { name: 'beslutsdag', label: 'Beslutsdag' },
  body: { name: 'organ', label: 'Vem som beslutade' },
  total: { name: 'summa', label: 'Angiven summa av statliga medel' },
  source: { name: 'kalla', label: 'Källa till beslutet' },
  caseNumber: { name: 'diarienummer', label: 'Diarienummer' },
}

export const answerFields = Object.keys(questions) as readonly AnswerField[]

const columnLabels: Readonly<Record<DistributionField | StateGrantField, string>> = {
  recipient: 'Mottagare',
  state_sek: 'Statliga medel',
  regional_sek: 'Regionala medel',
  other_sek: 'Andras medel',
  area: 'Område',
  area_basis: 'Varifrån området är hämtat',
  note: 'Anmärkning',
  source: 'Källa till raden',
  year: 'År',
  precision: 'Hur exakt beloppet är',
  condition: 'Villkor',
  county_code: 'Länskod',
  region: 'Region',
  amount_sek: 'Belopp',
  kind: 'Slag av beslut',
  round_name: 'Omgångens namn',
  decided: 'Beslutsdag',
}

export interface ColumnQuestion {
  readonly field: string
  readonly name: string
  readonly label: string
  readonly required: boolean
}

/** The fields that a column of the file may stand for. */
export const columnQuestions = (what: ImportKind): ColumnQuestion[] =>
  Object.entries(what === 'distribution' ? distributionColumns : stateGrantColumns).map(([field, { required }]) => ({
    field,
    name: columnName(field),
    label: columnLabel(field),
    required,
  }))

export const columnName = (field: string): string => `kolumn-${field}`

export const columnLabel = (field: string): string => columnLabels[field as DistributionField] ?? field
