import { dictionary, formatKronor, parseKronor, type RefusalSentences } from '#values/index.ts'
import { roundNamesInEnglish } from '../distribution-work.words.ts'
import type { ReversalRefusal } from '../reversals/reverse-decision.action.ts'
import { roundKinds, roundNames } from '../round.ts'
import type { DistributionRefusal } from './import-distribution.action.ts'
import type { StateGrantsRefusal } from './import-state-grants.action.ts'

/** Facts come in their Swedish printed form: an amount, and a round by its kind and perhaps a name. */
const money = (printed = ''): string => {
  const amount = parseKronor(printed)
  return amount === undefined ? printed : formatKronor(amount, 'en')
}
const round = (printed = ''): string => {
  const kind = roundKinds.find((one) => printed.startsWith(roundNames[one]))
  return kind === undefined ? printed : printed.replace(roundNames[kind], roundNamesInEnglish[kind])
}

/** Why an import or its reversal was refused, and what one can do. */
export const importSentences = dictionary<RefusalSentences<DistributionRefusal | StateGrantsRefusal | ReversalRefusal>>(
  {
    sv: {
      'the distribution exceeds what the state gave': (facts) =>
        `Fördelningen är ${facts.wanted} men av statens ${facts.given} för ${facts.year} (${facts.round}) återstår ${facts.left}. Rätta filen, eller läs först in statens beslut om mer pengar.`,
      'the year has too little money left': (facts) =>
        `Av årets statliga pengar för ${facts.year} återstår ${facts.available}, sedan staten har tagit tillbaka en del. Det saknas ${facts.missing}. Rätta filen, eller återför först en annan fördelning.`,
      'the round has a state decision already': (facts) =>
        `Statens beslut för ${facts.year} (${facts.round}) är redan inläst som beslut ${facts.decision}, med andra uppgifter. Återför det först om det var fel.`,
      'one more state decision needs a name': (facts) =>
        `Statens beslut för ${facts.year} (${facts.round}) är redan inläst som beslut ${facts.decision}, med andra uppgifter. Är det här ett beslut till, ge det ett eget namn i filens kolumn för omgångens namn. Var det förra fel, återför det först.`,
      'the round needs a name': (facts) =>
        `För ${facts.year} finns redan ${facts.known}. Ange omgångens namn: samma namn om filen hör dit, ett nytt om den är en omgång till.`,
      'the same is here without a name': (facts) =>
        `Samma uppgifter för ${facts.year} är redan inlästa utan omgångens namn, som beslut ${facts.decision}. Är det samma beslut behöver du inte läsa in det igen. Är det ett annat, återför beslut ${facts.decision} och läs in båda med namn.`,
      'the round was shared out before the state decision was known': (facts) =>
        `Pengarna för ${facts.year} (${facts.round}) är redan fördelade utan att statens beslut var känt. Återför fördelningen, läs in statens beslut och läs sedan in fördelningen igen.`,
      'the state takes back more than is left': (facts) =>
        `Staten tar tillbaka ${facts.taken} för ${facts.year}, men det finns ${facts.available} som inte är fördelade. Återför först en fördelning.`,
      'there is no such decision': () => 'Det finns inget sådant beslut att återföra.',
      'the decision is reversed already': () => 'Beslutet är redan återfört.',
      'the money of the decision has moved on': () =>
        'Pengarna i beslutet är redan fördelade. Återför först de fördelningar som bygger på dem.',
      'a reversal needs a reason': () => 'Skriv varför beslutet återförs. Texten syns för alla.',
      'the reason is too long': () => 'Texten är för lång. Skriv högst 2 000 tecken.',
    },
    en: {
      'the distribution exceeds what the state gave': (facts) =>
        `The distribution is ${money(facts.wanted)}, but of the state’s ${money(facts.given)} for ${facts.year} (${round(facts.round)}) ${money(facts.left)} remains. Correct the file, or first read in the state’s decision on more money.`,
      'the year has too little money left': (facts) =>
        `Of the state’s money for ${facts.year} ${money(facts.available)} remains, since the state has taken back a part. ${money(facts.missing)} is lacking. Correct the file, or first take back another distribution.`,
      'the round has a state decision already': (facts) =>
        `The state’s decision for ${facts.year} (${round(facts.round)}) has been read in as decision ${facts.decision}, with other contents. Take it back first if it was wrong.`,
      'one more state decision needs a name': (facts) =>
        `The state’s decision for ${facts.year} (${round(facts.round)}) has been read in as decision ${facts.decision}, with other contents. If this is one more decision, give it a name of its own in the file’s column for the name of the round. If the former was wrong, take it back first.`,
      'the round needs a name': (facts) =>
        `For ${facts.year} there is already ${round(facts.known)}. Give the name of the round: the same name if the file belongs there, a new one if it is one more round.`,
      'the same is here without a name': (facts) =>
        `The same contents for ${facts.year} have been read in without the name of the round, as decision ${facts.decision}. If it is the same decision, you need not read it in again. If it is another, take back decision ${facts.decision} and read in both with names.`,
      'the round was shared out before the state decision was known': (facts) =>
        `The money for ${facts.year} (${round(facts.round)}) was shared out before the state’s decision was known. Take back the distribution, read in the state’s decision, and then read in the distribution again.`,
      'the state takes back more than is left': (facts) =>
        `The state takes back ${money(facts.taken)} for ${facts.year}, but ${money(facts.available)} is not shared out. First take back a distribution.`,
      'there is no such decision': () => 'There is no such decision to take back.',
      'the decision is reversed already': () => 'The decision has been taken back already.',
      'the money of the decision has moved on': () =>
        'The money of the decision has been shared out. First take back the distributions that build on it.',
      'a reversal needs a reason': () => 'Write why the decision is taken back. Everyone sees the text.',
      'the reason is too long': () => 'The text is too long. Write at most 2000 characters.',
    },
  },
)
