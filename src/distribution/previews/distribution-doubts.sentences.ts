import { dictionary, formatKronor, type Language, öre } from '#values/index.ts'
import { roundIn } from '../distribution-work.words.ts'
import type { ReadAnswers } from '../drafts/draft-import.ts'
import { sayLeftOut } from '../files/distribution-file.sentences.ts'
import type { DistributionRow, ReadDistribution } from '../files/distribution-file.ts'
import type { RoundSums } from '../round.ts'

export interface KnownBefore {
  /** Of the round; not when the file cannot be held against them. */
  readonly sums: RoundSums | undefined
  /** The decision that holds the same contents already. */
  readonly earlier: bigint | undefined
  /** Names of the year's other rounds of the kind; null is the one without a name. */
  readonly others: readonly (string | null)[]
  /** Decisions that hold the same contents in those. */
  readonly elsewhere: readonly { readonly roundName: string | null; readonly decision: bigint }[]
  /** Nothing of the round holds yet. */
  readonly isNewRound: boolean
  knowsParty(name: string): boolean
  knowsArea(wordInFile: string): boolean
}

const doubtWords = dictionary({
  sv: {
    noDay: 'Beslutsdagen är inte angiven. Den visas som ”uppgift saknas”.',
    newBody: (name: string) => `”${name}” är inte känd som beslutande organ i regionen. Den läggs till.`,
    newRecipient: (line: number, name: string) =>
      `Rad ${line}: mottagaren ”${name}” är inte känd sedan tidigare. Den läggs till.`,
    same: (decision: bigint) =>
      `Samma fördelning är redan inläst som beslut ${decision}. Läses den in igen ändras inget.`,
    noStateDecision: (year: number, round: string) =>
      `Statens beslut för ${year} (${round}) är inte inläst. Summan kan inte jämföras med det.`,
    left: (given: string, left: string) => `Statens beslut är ${given}. Efter fördelningen återstår ${left}.`,
    shared: (amount: string) =>
      `Omgången har redan en fördelning på ${amount}. Den här läggs till. Återför den förra först om den var fel.`,
    newRound: (round: string) => `Den här filen blir en ny omgång: ${round}.`,
    intoRound: (round: string) => `Den här filen läggs i ${round}.`,
    otherRounds: (year: number, rounds: string) => `För ${year} finns redan ${rounds}.`,
    sameRows: (decision: bigint, round: string) =>
      `Samma rader är redan inlästa som beslut ${decision} (${round}). Kontrollera att det inte är samma beslut.`,
    farDay: (day: string, year: number) =>
      `Beslutsdagen ${day} ligger mer än tre år från ${year}. Kontrollera dagen och året.`,
    newArea: (word: string) => `Området ”${word}” finns inte i regionens lista. Det visas som källan skriver det.`,
    inexact: (rows: number) =>
      `${rows === 1 ? '1 rad har' : `${rows} rader har`} avrundade eller härledda belopp. De bokförs inte, men syns på sidan.`,
  },
  en: {
    noDay: 'The day of the decision is not given. It is shown as “not known”.',
    newBody: (name) => `“${name}” is not known as a body of the region that decides. It will be added.`,
    newRecipient: (line, name) => `Line ${line}: the recipient “${name}” is not known from before. It will be added.`,
    same: (decision) =>
      `The same distribution has been read in as decision ${decision}. Reading it in again changes nothing.`,
    noStateDecision: (year, round) =>
      `The state’s decision for ${year} (${round}) has not been read in. The total cannot be compared with it.`,
    left: (given, left) => `The state’s decision is ${given}. After the distribution ${left} remains.`,
    shared: (amount) =>
      `The round has a distribution of ${amount} already. This one is added. Take back the former first if it was wrong.`,
    newRound: (round) => `This file becomes a new round: ${round}.`,
    intoRound: (round) => `This file is added to ${round}.`,
    otherRounds: (year, rounds) => `For ${year} there is already ${rounds}.`,
    sameRows: (decision, round) =>
      `The same rows have been read in as decision ${decision} (${round}). Check that it is not the same decision.`,
    farDay: (day, year) => `The day ${day} is more than three years from ${year}. Check the day and the year.`,
    newArea: (word) => `The area “${word}” is not in the list of the region. It is shown as the source writes it.`,
    inexact: (rows) =>
      `${rows === 1 ? '1 line has' : `${rows} lines have`} rounded or derived amounts. They are not entered in the ledger, but shown on the page.`,
  },
})

/** About a file whose letters had to be guessed. */
export const encodingDoubts: Readonly<Record<Language, string>> = {
  sv: 'Filen är inte UTF-8. Den lästes som Windows-1252: kontrollera å, ä och ö.',
  en: 'The file is not UTF-8. It was read as Windows-1252: check å, ä and ö.',
}

type Words = (typeof doubtWords)['sv']

/** What is unknown or unusual about a distribution that may all the same be right. One sentence each. */
export function distributionDoubts(
  read: ReadDistribution,
  answers: ReadAnswers,
  before: KnownBefore,
  language: Language = 'sv',
): string[] {
  const words = doubtWords[language]
  const inexact = read.rows.filter((row) => row.precision !== 'exact').length
  return [
    ...sayLeftOut(read.leftOut, answers.year, language),
    ...doubtsAboutRound(read, answers, before, language),
    ...(answers.decided === null ? [words.noDay] : []),
    ...doubtAboutDay(answers, words),
    ...(before.knowsParty(answers.body) ? [] : [words.newBody(answers.body)]),
    ...unknownAreas(read.rows, before).map(words.newArea),
    ...(inexact === 0 ? [] : [words.inexact(inexact)]),
    ...read.rows
      .filter((row) => !before.knowsParty(row.recipient))
      .map((row) => words.newRecipient(row.line, row.recipient)),
  ]
}

function doubtsAboutRound(
  { totals }: ReadDistribution,
  answers: ReadAnswers,
  { earlier, sums, ...before }: KnownBefore,
  language: Language,
): string[] {
  const words = doubtWords[language]
  const kronor = (amount: bigint) => formatKronor(öre(amount), language)
  if (earlier !== undefined) return [words.same(earlier)]
  const others = doubtsAboutOtherRounds(answers, before, language)
  if (!sums) return others
  const { stateGiven, stateShared } = sums
  const left = (stateGiven ?? 0n) - stateShared - (totals.exactState ?? 0n)
  return [
    ...others,
    ...(stateGiven === null && totals.exactState !== null
      ? [words.noStateDecision(answers.year, roundIn(language, answers))]
      : []),
    ...(left > 0n && stateGiven !== null ? [words.left(kronor(stateGiven), kronor(left))] : []),
    ...(stateShared > 0n ? [words.shared(kronor(stateShared))] : []),
  ]
}

/** Where a year has several rounds of a kind, a name that was mistyped makes one more. */
function doubtsAboutOtherRounds(
  { year, round, roundName }: ReadAnswers,
  { others, elsewhere, isNewRound }: Pick<KnownBefore, 'others' | 'elsewhere' | 'isNewRound'>,
  language: Language,
): string[] {
  if (others.length === 0) return []
  const words = doubtWords[language]
  const named = (name: string | null) => roundIn(language, { round, roundName: name })
  const goesTo = isNewRound ? words.newRound(named(roundName)) : words.intoRound(named(roundName))
  const known = words.otherRounds(year, others.map(named).join(', '))
  return [
    roundName === null && isNewRound ? known : `${known} ${goesTo}`,
    ...elsewhere.map((one) => words.sameRows(one.decision, named(one.roundName))),
  ]
}

/** A year's money is shared out shortly before, during or after it; further away a figure was mistyped. */
const doubtAboutDay = ({ decided, year }: ReadAnswers, words: Words): string[] =>
  decided !== null && Math.abs(Number(decided.slice(0, 4)) - year) > 3 ? [words.farDay(decided, year)] : []

const unknownAreas = (rows: readonly DistributionRow[], { knowsArea }: KnownBefore): string[] => [
  ...new Set(rows.flatMap((row) => (row.area !== null && !knowsArea(row.area) ? [row.area] : []))),
]
