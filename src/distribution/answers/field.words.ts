import { dictionary, type Language } from '#values/index.ts'
import type { AnswerField, ImportKind } from '../drafts/draft-import.ts'
import type { DistributionField } from '../files/distribution-file.ts'
import type { StateGrantField } from '../files/state-grant-file.ts'

type Column = DistributionField | StateGrantField

interface FieldWords {
  /** What can be uploaded, inside a sentence. */
  readonly kinds: Readonly<Record<ImportKind, string>>
  readonly questions: Readonly<Record<AnswerField, string>>
  readonly columns: Readonly<Record<Column, string>>
}

/** What the questions about a file, and its columns, are called. */
export const fieldWords = dictionary<FieldWords>({
  sv: {
    kinds: { distribution: 'en beslutad fördelning', 'state-grants': 'statens beslut' },
    questions: {
      year: 'År som pengarna gäller',
      round: 'Omgång',
      roundName: 'Omgångens namn',
      decided: 'Beslutsdag',
      body: 'Vem som beslutade',
      total: 'Angiven summa av statliga medel',
      source: 'Källa till beslutet',
      caseNumber: 'Diarienummer',
    },
    columns: {
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
    },
  },
  en: {
    kinds: { distribution: 'a decided distribution', 'state-grants': 'decisions of the state' },
    questions: {
      year: 'Year that the money is for',
      round: 'Round',
      roundName: 'Name of the round',
      decided: 'Day of decision',
      body: 'Who decided',
      total: 'Stated total of state money',
      source: 'Source of the decision',
      caseNumber: 'Case number',
    },
    columns: {
      recipient: 'Recipient',
      state_sek: 'State money',
      regional_sek: 'Regional money',
      other_sek: 'Money of others',
      area: 'Area',
      area_basis: 'Where the area is taken from',
      note: 'Note',
      source: 'Source of the line',
      year: 'Year',
      precision: 'How exact the amount is',
      condition: 'Condition',
      county_code: 'County code',
      region: 'Region',
      amount_sek: 'Amount',
      kind: 'Kind of decision',
      round_name: 'Name of the round',
      decided: 'Day of decision',
    },
  },
})

export const columnLabel = (field: string, language: Language): string =>
  fieldWords[language].columns[field as Column] ?? field
