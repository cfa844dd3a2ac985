import type { RefusalSentences } from '#values/index.ts'
import type { ReversalRefusal } from '../reversals/reverse-decision.action.ts'
import type { DistributionRefusal } from './import-distribution.action.ts'
import type { StateGrantsRefusal } from './import-state-grants.action.ts'

/** Why an import or its reversal was refused, in plain Swedish. */
export const importSentences: RefusalSentences<DistributionRefusal | StateGrantsRefusal | ReversalRefusal> = {
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
}
