import { dictionary, type Language } from '#values/index.ts'
import { type RoundKind, type RoundOf, roundLabel, roundNames } from './round.ts'

export const roundNamesInEnglish: Readonly<Record<RoundKind, string>> = {
  ordinary: 'ordinary grant',
  index: 'price adjustment',
  earmark: 'earmarked money',
  reinforcement: 'reinforcement',
  crisis: 'crisis support',
  decrease: 'decrease',
}

/** The first working page of the room, and the frame around all of them. */
export const workWords = dictionary({
  sv: {
    start: 'Start',
    distribution: 'Fördelning',
    lead: 'Statens pengar år för år: vad staten gav, vad som är fördelat och vad som återstår.',
    readIn: 'Läs in en fil',
    nothingYet: 'Inget beslut är inläst än',
    waiting: 'Filer som väntar',
    waitingCaption: 'Uppladdade filer som inte är publicerade',
    file: 'Fil',
    content: 'Innehåll',
    waitingSince: 'Väntar sedan',
    noneWaiting: 'Ingen fil väntar',
    contents: { distribution: 'en beslutad fördelning', 'state-grants': 'statens beslut' },
    rounds: roundNames,
    takenByState: 'Staten tog tillbaka',
    givenByState: 'Staten gav',
    noStateDecision: 'Inget beslut av staten är inläst.',
    inexactly: (label: string) => `${label}, inte exakt`,
    inexactNote: (precision: string) =>
      `Beloppet är ${precision}. Det exakta beloppet är inte känt, så inget är bokfört.`,
    sharedInexactly: 'Fördelningen har inga exakta belopp.',
    cannotCompute: (lacks: string) => `Går inte att räkna ut utan ${lacks}.`,
    exactStateAmount: 'statens exakta belopp',
    aDistribution: 'en inläst fördelning',
    shared: 'Fördelat',
    noDistribution: 'Ingen fördelning är inläst.',
    left: 'Kvar att fördela',
    decisionsOn: (round: string, year: number) => `Beslut om ${round} ${year}`,
    decision: 'Beslut',
    state: 'Statligt',
    decidedDay: 'Beslutsdag',
    status: 'Läge',
    correct: 'Rätta',
    reversed: 'Återfört',
    wasReversed: 'återfört',
    holds: 'Gäller',
    holdsInexactly: (precision: string) => `Gäller, ${precision}`,
    cannotReverse: 'Kan inte återföras medan pengarna är fördelade',
    reverse: 'Återför',
    refused: 'Det gick inte',
  },
  en: {
    start: 'Start',
    distribution: 'Distribution',
    lead: 'The state’s money year by year: what the state gave, what has been shared out and what remains.',
    readIn: 'Read in a file',
    nothingYet: 'No decision has been read in yet',
    waiting: 'Files that wait',
    waitingCaption: 'Uploaded files that are not published',
    file: 'File',
    content: 'Content',
    waitingSince: 'Waiting since',
    noneWaiting: 'No file is waiting',
    contents: { distribution: 'a decided distribution', 'state-grants': 'decisions of the state' },
    rounds: roundNamesInEnglish,
    takenByState: 'The state took back',
    givenByState: 'The state gave',
    noStateDecision: 'No decision of the state has been read in.',
    inexactly: (label) => `${label}, not exactly`,
    inexactNote: (precision) =>
      `The amount is ${precision}. The exact amount is not known, so nothing is entered in the ledger.`,
    sharedInexactly: 'The distribution has no exact amounts.',
    cannotCompute: (lacks) => `This cannot be computed without ${lacks}.`,
    exactStateAmount: 'the exact amount of the state',
    aDistribution: 'a distribution that has been read in',
    shared: 'Shared out',
    noDistribution: 'No distribution has been read in.',
    left: 'Left to share out',
    decisionsOn: (round, year) => `Decisions on ${round} ${year}`,
    decision: 'Decision',
    state: 'State',
    decidedDay: 'Day of decision',
    status: 'Status',
    correct: 'Correct',
    reversed: 'Taken back',
    wasReversed: 'taken back',
    holds: 'Holds',
    holdsInexactly: (precision) => `Holds, ${precision}`,
    cannotReverse: 'Cannot be taken back while the money is shared out',
    reverse: 'Take back',
    refused: 'That was not possible',
  },
})

/** The round in a language: its kind, and its name as it was given. */
export const roundIn = (language: Language, { round, roundName }: Omit<RoundOf, 'fiscalYear'>): string => {
  if (language === 'sv') return roundLabel({ round, roundName })
  const kind = workWords.en.rounds[round]
  return roundName === null ? kind : `${kind} “${roundName}”`
}
