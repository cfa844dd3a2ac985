import { partiesByName } from '#parties/index.ts'
import { type CsvTable, type Db, isCsvProblem, readCsv, sayCsvProblem, type Tx } from '#platform/index.ts'
import { type Day, foldName, type Language, type Money, zero } from '#values/index.ts'
import { type AnswerProblem, type Answers, noAnswers, type ReadAnswers, readAnswers } from '../drafts/draft-import.ts'
import { checkMapping, type MappingProblem, suggestMapping } from '../files/column-mapping.ts'
import { sayDistributionProblem } from '../files/distribution-file.sentences.ts'
import {
  type DistributionRow,
  distributionColumns,
  type ReadDistribution,
  readDistribution,
} from '../files/distribution-file.ts'
import { sayMoreProblems } from '../files/file-cell.sentences.ts'
import { findDistribution } from '../imports/import-distribution.action.ts'
import { importSentences } from '../imports/import-refusal.sentences.ts'
import { standingNames, sumsOfRound } from '../round.store.ts'
import {
  exceedsTheState,
  isSameName,
  type RoundOf,
  type RoundSums,
  refusesNameGivenLater,
  refusesUnnamed,
} from '../round.ts'
import type { DistributionSettings } from '../settings.ts'
import { distributionDoubts, encodingDoubts } from './distribution-doubts.sentences.ts'

/** What an import would do, before it does it. Everything that stops it and everything to think about is listed. */
export interface DistributionPreview {
  readonly answers: Answers
  /** Undefined when the file is no table. */
  readonly table: CsvTable | undefined
  readonly answerProblems: readonly AnswerProblem[]
  readonly mappingProblems: readonly MappingProblem[]
  /** Sentences, with line and column where a cell is meant. With any problem or error nothing is imported. */
  readonly errors: readonly string[]
  /** Sentences about what is unknown or unusual, and stops nothing. */
  readonly doubts: readonly string[]
  readonly read: ReadDistribution | undefined
  /** The state's money of the round, beside what this file shares out of it: when every row was read and is news. */
  readonly comparison: (RoundSums & { readonly wanted: Money }) | undefined
  /** Everything the import needs, when nothing stops it. */
  readonly ready: { readonly answers: ReadAnswers; readonly rows: readonly DistributionRow[] } | undefined
}

/**
 * Reads a file as the answers say. Where they say nothing about the columns, a mapping is suggested from the headings;
 * `regional_sek: ''` in the mapping leaves a field out.
 */
export async function previewDistribution(
  db: Db | Tx,
  bytes: Uint8Array,
  told: Partial<Answers>,
  { settings, today, language = 'sv' }: { settings: DistributionSettings; today: Day; language?: Language },
): Promise<DistributionPreview> {
  const table = readCsv(bytes)
  const answers: Answers = { ...noAnswers, ...told }
  const known = readAnswers(answers, today)
  const nothing = {
    ...{ answers, answerProblems: isProblems(known) ? known : [], mappingProblems: [], errors: [], doubts: [] },
    ...{ read: undefined, comparison: undefined, ready: undefined },
  }
  if (isCsvProblem(table)) return { ...nothing, table: undefined, errors: [sayCsvProblem(table, language)] }

  const columns = { ...suggestMapping(distributionColumns, table.header), ...told.mapping }
  const { mapping, problems } = checkMapping(distributionColumns, table.header, columns)
  const mapped = { ...nothing, table, answers: { ...answers, mapping: filled(columns) } }
  if (problems.length > 0 || isProblems(known)) return { ...mapped, mappingProblems: problems }

  const read = readDistribution(table, mapping, { year: known.year, statedTotal: known.total })
  return { ...mapped, read, ...(await judge(db, table, { read, known, settings, language })) }
}

interface Judged {
  readonly read: ReadDistribution
  readonly known: ReadAnswers
  readonly settings: DistributionSettings
  readonly language: Language
}

/** Holds what was read against what the region knows and has done already. */
async function judge(
  db: Db | Tx,
  table: CsvTable,
  { read, known, settings, language }: Judged,
): Promise<Pick<DistributionPreview, 'answerProblems' | 'errors' | 'doubts' | 'comparison' | 'ready'>> {
  const more = sayMoreProblems(read.moreProblems, language)
  const wrong = [...read.problems.map((one) => sayDistributionProblem(one, language)), ...(more ? [more] : [])]
  // A sum over the rows that could be read says nothing when some could not.
  const isWhole = read.problems.every((problem) => problem.line === null)
  const { sums, earlier, misnamed, ...rounds } = await lookAtRounds(db, known, wrong.length > 0 ? undefined : read.rows)
  // Nor do the sums of a round that the file may not belong to.
  const isComparable = isWhole && !misnamed
  const wanted = read.totals.exactState ?? zero
  const tooMuch =
    wrong.length > 0 || earlier !== undefined
      ? undefined
      : exceedsTheState({ ...known, fiscalYear: known.year }, wanted, sums)
  const errors = tooMuch ? [importSentences[language][tooMuch.refused](tooMuch.facts)] : wrong

  const parties = await partiesByName(db, [known.body, ...read.rows.map((row) => row.recipient)])
  const before = {
    ...rounds,
    sums: isComparable ? sums : undefined,
    earlier,
    knowsParty: (name: string) => parties.has(foldName(name)),
    knowsArea: (word: string) => settings.areaOf(word) !== null,
  }
  const doubts = distributionDoubts(read, known, before, language)
  return {
    answerProblems: misnamed ? [{ field: 'roundName', reason: misnamed.refused }] : [],
    errors,
    doubts: [...(table.encoding === 'windows-1252' ? [encodingDoubts[language]] : []), ...doubts],
    comparison: isComparable && earlier === undefined ? { ...sums, wanted } : undefined,
    ready: errors.length === 0 && !misnamed ? { answers: known, rows: read.rows } : undefined,
  }
}

/** The round that was told, and the year's others of its kind. `rows`: of a file without faults. */
async function lookAtRounds(db: Db | Tx, known: ReadAnswers, rows: readonly DistributionRow[] | undefined) {
  const of: RoundOf = { ...known, fiscalYear: known.year }
  const standing = await standingNames(db, of.fiscalYear, of.round)
  const others = standing.filter((name) => !isSameName(name, of.roundName))
  const holding = async (roundName: string | null): Promise<bigint | undefined> => {
    if (!rows) return undefined
    const { earlier } = await findDistribution(db, { ...known, ...of, roundName, decidedDay: known.decided, rows })
    return earlier
  }
  const earlier = await holding(of.roundName)
  const elsewhere: { roundName: string | null; decision: bigint }[] = []
  for (const roundName of others) {
    const decision = await holding(roundName)
    if (decision !== undefined) elsewhere.push({ roundName, decision })
  }
  const unnamed = elsewhere.find((one) => one.roundName === null)
  return {
    sums: await sumsOfRound(db, of),
    earlier,
    others,
    elsewhere,
    isNewRound: others.length === standing.length,
    misnamed:
      earlier === undefined
        ? (refusesUnnamed(of, standing) ?? refusesNameGivenLater(of, unnamed?.decision))
        : undefined,
  }
}

const isProblems = (read: ReadAnswers | readonly AnswerProblem[]): read is readonly AnswerProblem[] =>
  Array.isArray(read)

const filled = (columns: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).flatMap(([field, heading]) => (heading ? [[field, heading]] : [])))
