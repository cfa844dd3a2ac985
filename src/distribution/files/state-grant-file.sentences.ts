import { longestRoundName } from '../round.ts'
import { cellSentences, howToWriteAmount, place, quoted } from './file-cell.sentences.ts'
import type { ProblemSentences } from './file-problem.ts'
import type { StateGrantProblem, StateGrantReason } from './state-grant-file.ts'

const kinds = 'Skriv ordinarie, uppräkning, öronmärkt, förstärkning, krisstöd eller minskning.'

const orNameThem = ({ facts }: Pick<StateGrantProblem, 'facts'>): string =>
  facts.mayBeSeveral === 'yes' ? ', eller ge omgångarna olika namn i en kolumn för omgångens namn' : ''

const sentences: ProblemSentences<StateGrantReason> = {
  ...cellSentences,
  'amount is negative': (at) =>
    `${cellSentences['amount is negative'](at)} Pengar som staten tar tillbaka är ett beslut av slaget minskning.`,
  'year is missing': (at) => `${place(at)}året saknas. Skriv fyra siffror, till exempel 2013.`,
  'county code is missing': (at) => `${place(at)}länskoden saknas. Skriv två siffror, till exempel 17.`,
  'county code is not two digits': (at) =>
    `${place(at)}${quoted(at.facts.value)} är inte en länskod. Skriv två siffror, till exempel 05.`,
  'amount is missing': (at) => `${place(at)}beloppet saknas. ${howToWriteAmount}`,
  'amount is zero': (at) => `${place(at)}beloppet är noll kronor. Skriv det beslutade beloppet, eller ta bort raden.`,
  'kind is missing': (at) => `${place(at)}beslutets slag saknas. ${kinds}`,
  'kind is unknown': (at) => `${place(at)}${quoted(at.facts.value)} är inget slag av beslut. ${kinds}`,
  'kind has no round name': (at) =>
    `${place(at)}${quoted(at.facts.value)} är namnet på en omgång, men av det slaget har året bara en. Lämna cellen tom.`,
  'round name is too long': (at) => `${place(at)}namnet är för långt. Skriv högst ${longestRoundName} tecken.`,
  'grant is stated twice': (at) =>
    `${place(at)}samma län, år och slag står redan på rad ${at.facts.first}, med samma belopp. Ta bort den ena raden${orNameThem(at)}.`,
  'grant is stated twice with different amounts': (at) =>
    `${place(at)}samma län, år och slag står redan på rad ${at.facts.first} med ${at.facts.firstAmount}, här med ${at.facts.amount}. Behåll den som gäller${orNameThem(at)}.`,
}

/** The problem in plain Swedish, with its line and column and what to do. */
export const sayStateGrantProblem = (problem: StateGrantProblem): string => sentences[problem.reason](problem)
