import { dictionary, firstYear, lastYear } from '#values/index.ts'
import type { AnswerReason } from '../drafts/draft-import.ts'
import { longestRoundName } from '../round.ts'

/** What is wrong with an answer about a file, and what to write instead. */
export const answerSentences = dictionary<Readonly<Record<AnswerReason, string>>>({
  sv: {
    'the year is missing': 'Skriv vilket år pengarna gäller, till exempel 2013.',
    'the year is not a year': `Året ska vara ett årtal mellan ${firstYear} och ${lastYear}, till exempel 2013.`,
    'the round is unknown': 'Välj vilken omgång fördelningen gäller.',
    'a decrease is not shared out':
      'En minskning är statens beslut och delas inte ut. Välj den omgång som pengarna kommer från.',
    'the round has no name': 'Året har bara en omgång av det slaget, och den har inget namn. Ta bort namnet.',
    'the round name is too long': `Namnet är för långt. Skriv högst ${longestRoundName} tecken.`,
    'the round needs a name':
      'Året har redan en omgång av samma slag. Skriv omgångens namn: samma namn om filen hör till den, ett nytt om den är en omgång till.',
    'the same is here without a name':
      'Samma fördelning är redan inläst i omgången utan namn. Är det den, ta bort filen. Är det en annan, återför den förra och läs in båda med namn.',
    'the day is not a day':
      'Skriv dagen som år, månad och dag, till exempel 2013-02-21. Lämna tomt om källan inte anger den.',
    'the day is in the future': 'Dagen har inte varit än. Ett beslut som läses in är redan fattat.',
    'the body is missing': 'Skriv vem som fattade beslutet, till exempel regionstyrelsen.',
    'the total is not an amount': 'Summan ska vara ett belopp i kronor, till exempel 48 514 000.',
    'the answer is too long': 'Svaret är för långt. Skriv högst 2 000 tecken.',
  },
  en: {
    'the year is missing': 'Write which year the money is for, such as 2013.',
    'the year is not a year': `The year is a number between ${firstYear} and ${lastYear}, such as 2013.`,
    'the round is unknown': 'Choose which round the distribution is of.',
    'a decrease is not shared out':
      'A decrease is a decision of the state and is not shared out. Choose the round that the money comes from.',
    'the round has no name': 'The year has one round of that kind, and it has no name. Remove the name.',
    'the round name is too long': `The name is too long. Write at most ${longestRoundName} characters.`,
    'the round needs a name':
      'The year has a round of the same kind already. Write the name of the round: the same name if the file belongs to it, a new one if it is one more round.',
    'the same is here without a name':
      'The same distribution has been read in, in the round without a name. If it is that one, remove the file. If it is another, take back the former and read in both with names.',
    'the day is not a day':
      'Write the day as year, month and day, such as 2013-02-21. Leave it empty if the source does not tell it.',
    'the day is in the future': 'The day has not been yet. A decision that is read in has been made.',
    'the body is missing': 'Write who made the decision, such as regionstyrelsen.',
    'the total is not an amount': 'The total is an amount in kronor, such as 48 514 000.',
    'the answer is too long': 'The answer is too long. Write at most 2000 characters.',
  },
})
