import { dictionary, type RefusalSentences } from '#values/index.ts'
import type { FileProblem, FileProblemName } from './scenario-file.ts'
import type { StepRefusal } from './standing.ts'
import type { StepProblem } from './steps/read-step.ts'

/** Why a step changes nothing. */
export const stepSentences = dictionary<RefusalSentences<StepRefusal>>({
  sv: {
    'the row is not in the scenario': () => 'Mottagaren finns inte i scenariot. Steget ändrar inget.',
    'there is nothing to share by': () => 'Det finns inga fria belopp att räkna på. Steget ändrar inget.',
    'there is too little to take': () => 'Det finns mindre att ta än steget tar. Steget ändrar inget.',
    'the state amount is not known': () => 'Statens belopp är inte känt än. Steget ändrar inget.',
    'the amount is below what is bound': () =>
      'Beloppet är lägre än det som redan är bundet i öronmärkta medel, engångsbelopp eller avtal. Steget ändrar inget.',
    'the agreement has ended': ({ until }) => `Avtalet gällde till och med ${until}. Steget ändrar inget.`,
  },
  en: {
    'the row is not in the scenario': () => 'The recipient is not in the scenario. The step changes nothing.',
    'there is nothing to share by': () => 'There are no free amounts to go by. The step changes nothing.',
    'there is too little to take': () => 'There is less to take than the step takes. The step changes nothing.',
    'the state amount is not known': () => 'The state’s amount is not known yet. The step changes nothing.',
    'the amount is below what is bound': () =>
      'The amount is less than what is bound in earmarked money, one-off amounts or agreements. The step changes nothing.',
    'the agreement has ended': ({ until }) =>
      `The agreement held up to and including ${until}. The step changes nothing.`,
  },
})

/** What is wrong in a step's form. */
export const stepProblems = dictionary<Readonly<Record<StepProblem, string>>>({
  sv: {
    'choose what the step does': 'Välj vad steget gör.',
    'choose a recipient': 'Välj en mottagare.',
    'write an amount': 'Skriv ett belopp i kronor, till exempel 250 000 eller -250 000.',
    'write an amount above zero': 'Skriv ett belopp i kronor som är större än noll.',
    'write an amount that is not below zero': 'Skriv ett belopp i kronor. Det får inte vara mindre än noll.',
    'choose how much it changes': 'Välj procent, kronor eller resten.',
    'write a percentage': 'Skriv procent med högst fyra decimaler, till exempel 2,5 eller -1,5.',
    'the area is not known': 'Välj ett område i listan.',
    'write what the money is for': 'Skriv vad pengarna är till för.',
    'write a floor or a ceiling': 'Skriv ett golv, ett tak eller båda.',
    'the floor is above the ceiling': 'Taket är lägre än golvet.',
    'write a rate for an area': 'Skriv procent för minst ett område.',
    'write whole parts': 'Skriv andelen som ett heltal, till exempel 1 eller 2.',
    'choose who is put first': 'Skriv andelar för minst en mottagare.',
    'write the last year': 'Skriv avtalets sista år, till exempel 2027.',
    'write why': 'Skriv varför. Ett eget belopp behöver ett skäl.',
    'the text is too long': 'Texten är för lång.',
  },
  en: {
    'choose what the step does': 'Choose what the step does.',
    'choose a recipient': 'Choose a recipient.',
    'write an amount': 'Write an amount in kronor, for example 250 000 or -250 000.',
    'write an amount above zero': 'Write an amount in kronor that is more than zero.',
    'write an amount that is not below zero': 'Write an amount in kronor. It cannot be less than zero.',
    'choose how much it changes': 'Choose per cent, kronor or the rest.',
    'write a percentage': 'Write per cent with at most four decimals, for example 2.5 or -1.5.',
    'the area is not known': 'Choose an area in the list.',
    'write what the money is for': 'Write what the money is for.',
    'write a floor or a ceiling': 'Write a floor, a ceiling or both.',
    'the floor is above the ceiling': 'The ceiling is below the floor.',
    'write a rate for an area': 'Write a percentage for at least one area.',
    'write whole parts': 'Write the part as a whole number, for example 1 or 2.',
    'choose who is put first': 'Write parts for at least one recipient.',
    'write the last year': 'Write the last year of the agreement, for example 2027.',
    'write why': 'Write why. An amount set by hand needs a reason.',
    'the text is too long': 'The text is too long.',
  },
})

const fileProblems = dictionary<Readonly<Record<FileProblemName, string>>>({
  sv: {
    'the file is not JSON': 'Filen är inte JSON.',
    'the file is not a scenario': 'Filen är inte ett scenario.',
    'the version is not known': 'Filens version är inte känd.',
    'the rounding rule is not known': 'Regeln för avrundning är inte känd.',
    'the year is wrong': 'Året är fel.',
    'an amount is wrong': 'Beloppet är fel.',
    'a name is wrong': 'Namnet eller koden är fel.',
    'a key is missing or used twice': 'Nyckeln saknas eller används två gånger.',
    'a recipient stands twice in an area': 'Samma mottagare står två gånger i samma område.',
    'there is too much in the file': 'Filen har fler rader eller steg än vad som går att räkna på.',
    'a step is wrong': 'Steget är fel.',
  },
  en: {
    'the file is not JSON': 'The file is not JSON.',
    'the file is not a scenario': 'The file is not a scenario.',
    'the version is not known': 'The version of the file is not known.',
    'the rounding rule is not known': 'The rounding rule is not known.',
    'the year is wrong': 'The year is wrong.',
    'an amount is wrong': 'The amount is wrong.',
    'a name is wrong': 'The name or the code is wrong.',
    'a key is missing or used twice': 'The key is missing or used twice.',
    'a recipient stands twice in an area': 'The same recipient stands twice in the same area.',
    'there is too much in the file': 'The file has more rows or steps than can be computed.',
    'a step is wrong': 'The step is wrong.',
  },
})

/** What is wrong in a file, and where. */
export function sayFileProblem({ problem, where, step }: FileProblem, language: 'sv' | 'en' = 'sv'): string {
  const said = step ? stepProblems[language][step] : fileProblems[language][problem]
  return where === '' ? said : `${where}: ${said}`
}
