import { dictionary } from '#values/index.ts'
import type { FinancingRefusal } from './declare-financing.action.ts'
import type { FinancingProblem } from './financing.ts'

/** What is wrong with what was declared, and what to do. */
export const financingSentences = dictionary<Readonly<Record<FinancingProblem | FinancingRefusal, string>>>({
  sv: {
    'write the organisation': 'Skriv organisationens namn, med högst 200 tecken.',
    'write the year': 'Skriv ett årtal med fyra siffror, till exempel 2026.',
    'choose planned or outcome': 'Välj om beloppen är planerade eller utfall.',
    'write at least one amount': 'Skriv minst ett belopp.',
    'the amount cannot be read': 'Skriv beloppet med siffror, till exempel 1 500 000.',
    'write the source': 'Skriv källan, med högst 200 tecken.',
    'nobody has that name': 'Ingen i registret heter så. Rätta namnet, eller kryssa i att organisationen är ny.',
  },
  en: {
    'write the organisation': 'Write the name of the organisation, in at most 200 characters.',
    'write the year': 'Write a year with four digits, for example 2026.',
    'choose planned or outcome': 'Choose whether the amounts are planned or outcome.',
    'write at least one amount': 'Write at least one amount.',
    'the amount cannot be read': 'Write the amount in digits, for example 1 500 000.',
    'write the source': 'Write the source, in at most 200 characters.',
    'nobody has that name': 'Nobody in the register has that name. Correct it, or tick that the organisation is new.',
  },
})
