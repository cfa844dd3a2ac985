import { partiesByName } from '#parties/index.ts'
import { type CsvTable, type Db, isCsvProblem, readCsv, sayCsvProblem, type Tx } from '#platform/index.ts'
import { type Day, foldName, formatKronor, öre } from '#values/index.ts'
import { checkMapping, type Mapping, suggestMapping } from './column-mapping.ts'
import {
  type DistributionField,
  type DistributionRow,
  distributionColumns,
  type ReadDistribution,
  readDistribution,
} from './distribution-file.ts'
import { sayDistributionProblem, sayLeftOut } from './distribution-file.sentences.ts'
import { type AnswerProblem, type Answers, noAnswers, type ReadAnswers, readAnswers } from './draft-import.ts'
import { sayMappingProblem, sayMoreProblems } from './file-cell.sentences.ts'
import { roundNames } from './round.ts'
import { sumsOfRound } from './round.store.ts'
import type { DistributionSettings } from './settings.ts'

/** What an import would do, before it does it. Everything that stops it and everything to think about is listed. */
export interface DistributionPreview {
  readonly answers: Answers
  /** Undefined when the file is no table. */
  readonly table: CsvTable | undefined
  readonly answerProblems: readonly AnswerProblem[]
  /** Sentences with line and column. With any of them nothing is imported. */
  readonly errors: readonly string[]
  /** Sentences about what is unknown or unusual, and stops nothing. */
  readonly doubts: readonly string[]
  readonly read: ReadDistribution | undefined
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
  { settings, today }: { settings: DistributionSettings; today: Day },
): Promise<DistributionPreview> {
  const table = readCsv(bytes)
  const answers: Answers = { ...noAnswers, ...told }
  const nothing = { answers, answerProblems: [], doubts: [], read: undefined, ready: undefined }
  if (isCsvProblem(table)) return { ...nothing, table: undefined, errors: [sayCsvProblem(table)] }

  const wanted = { ...suggestMapping(distributionColumns, table.header), ...told.mapping }
  const { mapping, problems } = checkMapping(distributionColumns, table.header, wanted)
  const mapped = { ...nothing, table, answers: { ...answers, mapping: filled(wanted) } }
  const known = readAnswers(answers, today)
  const answerProblems = isProblems(known) ? known : []
  if (problems.length > 0) return { ...mapped, answerProblems, errors: problems.map((one) => sayMappingProblem(one)) }
  if (isProblems(known)) return { ...mapped, answerProblems, errors: [] }

  const read = readDistribution(table, mapping, { year: known.year, statedTotal: known.total })
  const more = sayMoreProblems(read.moreProblems)
  const errors = [...read.problems.map(sayDistributionProblem), ...(more ? [more] : [])]
  const doubts = [
    ...sayEncoding(table),
    ...sayLeftOut(read.leftOut, known.year),
    ...(await doubtsAbout(db, read, known, settings)),
  ]
  const ready = errors.length === 0 ? { answers: known, rows: read.rows } : undefined
  return { ...mapped, answerProblems, errors, doubts, read, ready }
}

async function doubtsAbout(
  db: Db | Tx,
  { rows, totals }: ReadDistribution,
  answers: ReadAnswers,
  settings: DistributionSettings,
): Promise<string[]> {
  const known = await partiesByName(db, [answers.body, ...rows.map((row) => row.recipient)])
  const unknown = (name: string) => !known.has(foldName(name))
  const { stateGiven, stateShared } = await sumsOfRound(db, answers.year, answers.round)
  const words = new Set(rows.flatMap((row) => (row.area !== null && settings.areaOf(row.area) === null ? [row.area] : [])))
  const left = stateGiven === null ? 0n : stateGiven - stateShared - (totals.exactState ?? 0n)
  return [
    ...(unknown(answers.body) ? [`${quote(answers.body)} är inte känd som beslutande organ i regionen. Den läggs till.`] : []),
    ...rows
      .filter((row) => unknown(row.recipient))
      .map((row) => `Rad ${row.line}: mottagaren ${quote(row.recipient)} är inte känd sedan tidigare. Den läggs till.`),
    ...[...words].map((word) => `Området ${quote(word)} finns inte i regionens lista. Det visas som källan skriver det.`),
    ...(answers.decided === null ? ['Beslutsdagen är inte angiven. Den visas som ”uppgift saknas”.'] : []),
    ...(stateGiven === null && totals.exactState !== null
      ? [`Statens beslut för ${answers.year} (${roundNames[answers.round]}) är inte inläst. Summan kan inte jämföras med det.`]
      : []),
    ...(stateGiven !== null && left > 0n
      ? [`Statens beslut är ${formatKronor(stateGiven)}. Efter fördelningen återstår ${formatKronor(öre(left))}.`]
      : []),
    ...roundedRows(rows),
  ]
}

const roundedRows = (rows: readonly DistributionRow[]): string[] => {
  const count = rows.filter((row) => row.precision !== 'exact').length
  return count === 0 ? [] : [`${count} rader har avrundade eller härledda belopp. De visas men bokförs inte.`]
}

const sayEncoding = (table: CsvTable): string[] =>
  table.encoding === 'windows-1252' ? ['Filen är inte UTF-8. Den lästes som Windows-1252: kontrollera å, ä och ö.'] : []

const isProblems = (read: ReadAnswers | readonly AnswerProblem[]): read is readonly AnswerProblem[] => Array.isArray(read)

const filled = (mapping: Mapping<DistributionField> & Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping).filter(([, heading]) => heading !== ''))

const quote = (text: string): string => `”${text}”`
