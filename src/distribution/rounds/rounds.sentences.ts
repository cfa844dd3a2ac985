import { dictionary } from '#values/index.ts'
import type { NewScenarioProblem } from './new-scenario-form.ts'
import type { StateDecisionProblem } from './state-decision-form.ts'

export const roundsSentences = dictionary<
  Readonly<Record<StateDecisionProblem | NewScenarioProblem | 'choose a file' | 'the round has no figures', string>>
>({
  sv: {
    'choose a kind': 'Välj vad beslutet gäller.',
    'the kind has no name': 'Ett år har bara en omgång av det slaget. Ta bort namnet.',
    'the name is too long': 'Namnet är för långt.',
    'write an amount above zero': 'Skriv beloppet i kronor, till exempel 54 000 000.',
    'write the day': 'Skriv dagen som ÅÅÅÅ-MM-DD, eller lämna fältet tomt om du inte vet.',
    'it is not decided on a day to come': 'Dagen ligger framåt i tiden. Lägg in beslutet när staten har fattat det.',
    'the line is too long': 'Texten är för lång.',
    'write a name': 'Skriv vad scenariot ska heta, med högst 200 tecken.',
    'choose a base': 'Välj vad scenariot börjar från.',
    'choose a file': 'Välj filen med förra årets fördelning.',
    'the round has no figures': 'Omgången har inga exakta belopp att börja från. Välj en annan bas.',
  },
  en: {
    'choose a kind': 'Choose what the decision is about.',
    'the kind has no name': 'A year has only one round of that kind. Leave the name empty.',
    'the name is too long': 'The name is too long.',
    'write an amount above zero': 'Write the amount in kronor, for example 54 000 000.',
    'write the day': 'Write the day as YYYY-MM-DD, or leave the field empty if you do not know.',
    'it is not decided on a day to come': 'The day is still to come. Enter the decision when the state has made it.',
    'the line is too long': 'The text is too long.',
    'write a name': 'Write what the scenario is called, in at most 200 characters.',
    'choose a base': 'Choose what the scenario begins from.',
    'choose a file': 'Choose the file with last year’s distribution.',
    'the round has no figures': 'The round has no exact amounts to begin from. Choose another base.',
  },
})
