import { dictionary, type Language } from '#values/index.ts'
import { longestRoundName } from '../round.ts'
import { cellSentences, howToWriteAmount, place, quoted } from './file-cell.sentences.ts'
import type { FileProblem, ProblemSentences } from './file-problem.ts'
import type { StateGrantProblem, StateGrantReason } from './state-grant-file.ts'

const kinds = 'Skriv ordinarie, uppräkning, öronmärkt, förstärkning, krisstöd eller minskning.'
const kindsInEnglish = 'Write ordinarie, uppräkning, öronmärkt, förstärkning, krisstöd or minskning.'

type WithFacts = Pick<StateGrantProblem, 'facts'>

const orNameThem = ({ facts }: WithFacts): string =>
  facts.mayBeSeveral === 'yes' ? ', eller ge omgångarna olika namn i en kolumn för omgångens namn' : ''
const orNameThemInEnglish = ({ facts }: WithFacts): string =>
  facts.mayBeSeveral === 'yes' ? ', or give the rounds different names in a column for the name of the round' : ''

const here = (problem: FileProblem<string>): string => place(problem, 'en')
const value = ({ facts }: FileProblem<string>): string => quoted(facts.value, 'en')

const sentences = dictionary<ProblemSentences<StateGrantReason>>({
  sv: {
    ...cellSentences.sv,
    'amount is negative': (at) =>
      `${cellSentences.sv['amount is negative'](at)} Pengar som staten tar tillbaka är ett beslut av slaget minskning.`,
    'year is missing': (at) => `${place(at)}året saknas. Skriv fyra siffror, till exempel 2013.`,
    'county code is missing': (at) => `${place(at)}länskoden saknas. Skriv två siffror, till exempel 17.`,
    'county code is not two digits': (at) =>
      `${place(at)}${quoted(at.facts.value)} är inte en länskod. Skriv två siffror, till exempel 05.`,
    'amount is missing': (at) => `${place(at)}beloppet saknas. ${howToWriteAmount.sv.digits}`,
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
  },
  en: {
    ...cellSentences.en,
    'amount is negative': (at) =>
      `${cellSentences.en['amount is negative'](at)} Money that the state takes back is a decision of the kind minskning.`,
    'year is missing': (at) => `${here(at)}the year is missing. Write four digits, such as 2013.`,
    'county code is missing': (at) => `${here(at)}the county code is missing. Write two digits, such as 17.`,
    'county code is not two digits': (at) =>
      `${here(at)}${value(at)} is not a county code. Write two digits, such as 05.`,
    'amount is missing': (at) => `${here(at)}the amount is missing. ${howToWriteAmount.en.digits}`,
    'amount is zero': (at) => `${here(at)}the amount is zero kronor. Write the decided amount, or remove the line.`,
    'kind is missing': (at) => `${here(at)}the kind of decision is missing. ${kindsInEnglish}`,
    'kind is unknown': (at) => `${here(at)}${value(at)} is no kind of decision. ${kindsInEnglish}`,
    'kind has no round name': (at) =>
      `${here(at)}${value(at)} is the name of a round, but of that kind the year has only one. Leave the cell empty.`,
    'round name is too long': (at) => `${here(at)}the name is too long. Write ${longestRoundName} characters at most.`,
    'grant is stated twice': (at) =>
      `${here(at)}the same county, year and kind stand on line ${at.facts.first} already, with the same amount. Remove one of them${orNameThemInEnglish(at)}.`,
    'grant is stated twice with different amounts': (at) =>
      `${here(at)}the same county, year and kind stand on line ${at.facts.first} with ${at.facts.firstAmount}, here with ${at.facts.amount}. Keep the one that holds${orNameThemInEnglish(at)}.`,
  },
})

/** The problem in plain words, with its line and column and what to do. */
export const sayStateGrantProblem = (problem: StateGrantProblem, language: Language = 'sv'): string =>
  sentences[language][problem.reason](problem)
