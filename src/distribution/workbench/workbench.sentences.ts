import { dictionary, type RefusalSentences } from '#values/index.ts'
import type { ChangeRefusal } from './change-scenario.action.ts'
import type { RowProblem } from './forms/row-form.ts'

/** Why a scenario was not changed. */
export const changeSentences = dictionary<RefusalSentences<ChangeRefusal>>({
  sv: {
    'there is no such scenario': () => 'Scenariot finns inte.',
    'someone changed it first': () => 'Någon annan ändrade scenariot medan du arbetade. Inget har sparats.',
    'there is nothing to undo': () => 'Det finns ingen ändring att ångra.',
    'the step is gone': () => 'Steget är borttaget av någon annan.',
    'the row is gone': () => 'Mottagaren är borttagen av någon annan.',
    'a step names the row': ({ recipient, step }) =>
      `${recipient} står i steg ${step}. Ändra eller ta bort det steget först.`,
    'the recipient is in the area already': () => 'Mottagaren finns redan i området. Ändra den raden i stället.',
    'there are too many': () => 'Scenariot har så många steg eller mottagare som går att räkna på.',
  },
  en: {
    'there is no such scenario': () => 'There is no such scenario.',
    'someone changed it first': () => 'Somebody else changed the scenario while you worked. Nothing has been saved.',
    'there is nothing to undo': () => 'There is no change to undo.',
    'the step is gone': () => 'Somebody else has removed the step.',
    'the row is gone': () => 'Somebody else has removed the recipient.',
    'a step names the row': ({ recipient, step }) =>
      `${recipient} stands in step ${step}. Change or remove that step first.`,
    'the recipient is in the area already': () => 'The recipient is in the area already. Change that row instead.',
    'there are too many': () => 'The scenario has as many steps or recipients as can be computed.',
  },
})

/** What is wrong in the other forms of a scenario. */
export const rowSentences = dictionary<Readonly<Record<RowProblem | 'write a name' | 'write a comment', string>>>({
  sv: {
    'write who receives': 'Skriv vem som får pengarna, med högst 200 tecken.',
    'the area is not known': 'Välj ett område i listan.',
    'the municipality is not known': 'Välj en kommun i listan.',
    'write an amount that is not below zero': 'Skriv ett belopp i kronor. Det får inte vara mindre än noll.',
    'write a name': 'Skriv ett namn med högst 200 tecken.',
    'write a comment': 'Skriv en kommentar med högst 2 000 tecken.',
  },
  en: {
    'write who receives': 'Write who receives the money, in at most 200 characters.',
    'the area is not known': 'Choose an area in the list.',
    'the municipality is not known': 'Choose a municipality in the list.',
    'write an amount that is not below zero': 'Write an amount in kronor. It cannot be less than zero.',
    'write a name': 'Write a name of at most 200 characters.',
    'write a comment': 'Write a comment of at most 2,000 characters.',
  },
})
