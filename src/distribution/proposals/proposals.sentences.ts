import { dictionary, type RefusalSentences } from '#values/index.ts'
import { importSentences } from '../imports/import-refusal.sentences.ts'
import { changeSentences } from '../workbench/workbench.sentences.ts'
import type { DecisionProblem } from './decide.ts'
import type { DecideRefusal } from './decide-proposal.action.ts'
import type { ProposeRefusal } from './propose.ts'

/** Why a scenario was not proposed, or a proposal not decided. */
export const proposalSentences = dictionary<RefusalSentences<ProposeRefusal | DecideRefusal>>({
  sv: {
    ...changeSentences.sv,
    'the distribution exceeds what the state gave': importSentences.sv['the distribution exceeds what the state gave'],
    'the year has too little money left': importSentences.sv['the year has too little money left'],
    'there is nobody to give to': () => 'Ingen mottagare får pengar i scenariot. Lägg till mottagare eller ett steg.',
    'a check stops the proposal': ({ count }) =>
      count === '1'
        ? 'En kontroll stoppar förslaget. Rätta den först.'
        : `${count} kontroller stoppar förslaget. Rätta dem först.`,
    'a warning is not answered': ({ count }) =>
      count === '1' ? 'En varning saknar svar.' : `${count} varningar saknar svar.`,
    'the round has a proposal already': ({ scenario }) =>
      `Omgången har redan ett förslag som väntar på beslut, av ”${scenario}”. Återta det först.`,
    'there is no such proposal': () => 'Förslaget finns inte.',
    'the proposal is decided already': () => 'Förslaget är redan beslutat.',
    'the proposal is withdrawn': () => 'Förslaget är återtaget.',
    'write why it is withdrawn': () => 'Skriv varför förslaget återtas, med högst 2 000 tecken.',
  },
  en: {
    ...changeSentences.en,
    'the distribution exceeds what the state gave': importSentences.en['the distribution exceeds what the state gave'],
    'the year has too little money left': importSentences.en['the year has too little money left'],
    'there is nobody to give to': () => 'No recipient gets money in the scenario. Add recipients or a step.',
    'a check stops the proposal': ({ count }) =>
      count === '1'
        ? 'A check stops the proposal. Mend it first.'
        : `${count} checks stop the proposal. Mend them first.`,
    'a warning is not answered': ({ count }) =>
      count === '1' ? 'A warning has no answer.' : `${count} warnings have no answer.`,
    'the round has a proposal already': ({ scenario }) =>
      `The round has a proposal that waits for a decision, from “${scenario}”. Withdraw it first.`,
    'there is no such proposal': () => 'There is no such proposal.',
    'the proposal is decided already': () => 'The proposal is decided already.',
    'the proposal is withdrawn': () => 'The proposal is withdrawn.',
    'write why it is withdrawn': () => 'Write why the proposal is withdrawn, in at most 2,000 characters.',
  },
})

/** What is wrong in the form of a decision, or of an answer to a warning. */
export const decisionProblems = dictionary<Readonly<Record<DecisionProblem | 'write an answer', string>>>({
  sv: {
    'choose who decided': 'Välj vem som beslutade.',
    'write the day': 'Skriv dagen som ÅÅÅÅ-MM-DD.',
    'it is not decided on a day to come': 'Dagen ligger framåt i tiden. För in beslutet när det är fattat.',
    'it is not decided before it was proposed': 'Dagen ligger före den dag då förslaget lades fram.',
    'the line is too long': 'Texten är för lång. Skriv högst 200 tecken.',
    'write an amount that is not below zero': 'Skriv ett belopp i kronor. Det får inte vara mindre än noll.',
    'write why it differs': 'Ett belopp är ett annat än det föreslagna. Skriv varför.',
    'nothing differs': 'Alla belopp är de föreslagna. Ta bort texten eller ändra beloppet.',
    'write an answer': 'Skriv varför, med högst 2 000 tecken.',
  },
  en: {
    'choose who decided': 'Choose who decided.',
    'write the day': 'Write the day as YYYY-MM-DD.',
    'it is not decided on a day to come': 'The day is still to come. Enter the decision when it is made.',
    'it is not decided before it was proposed': 'The day is before the day that the proposal was laid forward.',
    'the line is too long': 'The text is too long. Write at most 200 characters.',
    'write an amount that is not below zero': 'Write an amount in kronor. It cannot be less than zero.',
    'write why it differs': 'An amount is another than the proposed. Write why.',
    'nothing differs': 'All amounts are the proposed ones. Remove the text or change the amount.',
    'write an answer': 'Write why, in at most 2,000 characters.',
  },
})
