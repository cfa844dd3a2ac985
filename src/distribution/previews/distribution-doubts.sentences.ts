import { formatKronor, öre } from '#values/index.ts'
import type { ReadAnswers } from '../drafts/draft-import.ts'
import { sayLeftOut } from '../files/distribution-file.sentences.ts'
import type { DistributionRow, ReadDistribution } from '../files/distribution-file.ts'
import { type RoundSums, roundLabel, sayRounds } from '../round.ts'

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

/** What is unknown or unusual about a distribution that may all the same be right. One sentence each. */
export function distributionDoubts(read: ReadDistribution, answers: ReadAnswers, before: KnownBefore): string[] {
  return [
    ...sayLeftOut(read.leftOut, answers.year),
    ...doubtsAboutRound(read, answers, before),
    ...(answers.decided === null ? ['Beslutsdagen är inte angiven. Den visas som ”uppgift saknas”.'] : []),
    ...doubtAboutDay(answers),
    ...(before.knowsParty(answers.body)
      ? []
      : [`${quote(answers.body)} är inte känd som beslutande organ i regionen. Den läggs till.`]),
    ...unknownAreas(read.rows, before),
    ...roundedRows(read.rows),
    ...read.rows
      .filter((row) => !before.knowsParty(row.recipient))
      .map((row) => `Rad ${row.line}: mottagaren ${quote(row.recipient)} är inte känd sedan tidigare. Den läggs till.`),
  ]
}

function doubtsAboutRound(
  { totals }: ReadDistribution,
  answers: ReadAnswers,
  { earlier, sums, ...before }: KnownBefore,
): string[] {
  if (earlier !== undefined) {
    return [`Samma fördelning är redan inläst som beslut ${earlier}. Läses den in igen ändras inget.`]
  }
  const { year } = answers
  const label = roundLabel(answers)
  const others = doubtsAboutOtherRounds(answers, before)
  if (!sums) return others
  const { stateGiven, stateShared } = sums
  const left = (stateGiven ?? 0n) - stateShared - (totals.exactState ?? 0n)
  return [
    ...others,
    ...(stateGiven === null && totals.exactState !== null
      ? [`Statens beslut för ${year} (${label}) är inte inläst. Summan kan inte jämföras med det.`]
      : []),
    ...(left > 0n && stateGiven !== null
      ? [`Statens beslut är ${formatKronor(stateGiven)}. Efter fördelningen återstår ${formatKronor(öre(left))}.`]
      : []),
    ...(stateShared > 0n
      ? [
          `Omgången har redan en fördelning på ${formatKronor(stateShared)}. Den här läggs till. Återför den förra först om den var fel.`,
        ]
      : []),
  ]
}

/** Where a year has several rounds of a kind, a name that was mistyped makes one more. */
function doubtsAboutOtherRounds(
  { year, round, roundName }: ReadAnswers,
  { others, elsewhere, isNewRound }: Pick<KnownBefore, 'others' | 'elsewhere' | 'isNewRound'>,
): string[] {
  if (others.length === 0) return []
  const here = roundLabel({ round, roundName })
  const goesTo = isNewRound ? `Den här filen blir en ny omgång: ${here}.` : `Den här filen läggs i ${here}.`
  return [
    `För ${year} finns redan ${sayRounds(round, others)}.${roundName === null && isNewRound ? '' : ` ${goesTo}`}`,
    ...elsewhere.map(
      (one) =>
        `Samma rader är redan inlästa som beslut ${one.decision} (${roundLabel({ round, roundName: one.roundName })}). Kontrollera att det inte är samma beslut.`,
    ),
  ]
}

/** A year's money is shared out shortly before, during or after it; further away a figure was mistyped. */
const doubtAboutDay = ({ decided, year }: ReadAnswers): string[] =>
  decided !== null && Math.abs(Number(decided.slice(0, 4)) - year) > 3
    ? [`Beslutsdagen ${decided} ligger mer än tre år från ${year}. Kontrollera dagen och året.`]
    : []

const unknownAreas = (rows: readonly DistributionRow[], { knowsArea }: KnownBefore): string[] => {
  const words = new Set(rows.flatMap((row) => (row.area !== null && !knowsArea(row.area) ? [row.area] : [])))
  return [...words].map(
    (word) => `Området ${quote(word)} finns inte i regionens lista. Det visas som källan skriver det.`,
  )
}

const roundedRows = (rows: readonly DistributionRow[]): string[] => {
  const count = rows.filter((row) => row.precision !== 'exact').length
  const subject =
    count === 1 ? '1 rad har avrundade eller härledda belopp' : `${count} rader har avrundade eller härledda belopp`
  return count === 0 ? [] : [`${subject}. De visas men bokförs inte.`]
}

const quote = (text: string): string => `”${text}”`
