import { isCsvProblem, readCsv, sayCsvProblem } from '#platform/index.ts'
import { checkMapping, type MappingProblem, suggestMapping } from '../files/column-mapping.ts'
import { sayMoreProblems } from '../files/file-cell.sentences.ts'
import { sayStateGrantProblem } from '../files/state-grant-file.sentences.ts'
import { readStateGrants, type StateGrantRow, stateGrantColumns } from '../files/state-grant-file.ts'

/** What an import of the state's decisions would do, before it does it. */
export interface StateGrantsPreview {
  readonly header: readonly string[]
  /** Field → heading, suggested or told. */
  readonly mapping: Readonly<Record<string, string>>
  readonly mappingProblems: readonly MappingProblem[]
  readonly errors: readonly string[]
  readonly doubts: readonly string[]
  readonly rows: readonly StateGrantRow[]
  /** Those that become decisions of the own region. */
  readonly ownRows: readonly StateGrantRow[]
  readonly isReady: boolean
}

/** Reads a file of the state's decisions. `told` overrides the suggested mapping, field by field. */
export function previewStateGrants(
  bytes: Uint8Array,
  told: Readonly<Record<string, string>>,
  countyCode: string,
): StateGrantsPreview {
  const table = readCsv(bytes)
  const nothing = {
    header: [],
    mapping: {},
    mappingProblems: [],
    errors: [],
    doubts: [],
    rows: [],
    ownRows: [],
    isReady: false,
  }
  if (isCsvProblem(table)) return { ...nothing, errors: [sayCsvProblem(table)] }
  const wanted = { ...suggestMapping(stateGrantColumns, table.header), ...told }
  const { mapping, problems } = checkMapping(stateGrantColumns, table.header, wanted)
  const mapped = { ...nothing, header: table.header, mapping: wanted }
  if (problems.length > 0) return { ...mapped, mappingProblems: problems }
  const { rows, problems: wrong, moreProblems } = readStateGrants(table, mapping)
  const more = sayMoreProblems(moreProblems)
  const errors = [...wrong.map((one) => sayStateGrantProblem(one)), ...(more ? [more] : [])]
  const own = rows.filter((row) => row.countyCode === countyCode)
  return { ...mapped, errors, rows, ownRows: own, doubts: doubtsAbout(own, rows.length), isReady: errors.length === 0 }
}

const doubtsAbout = (own: readonly StateGrantRow[], all: number): string[] => {
  const notExact = own.filter((row) => row.precision !== 'exact').map((row) => row.year)
  return [
    ...(own.length === 0 ? ['Ingen rad gäller den egna regionen. Beloppen visas bara i jämförelser.'] : []),
    ...(own.length < all
      ? [`${all - own.length} rader gäller andra regioner. De visas i jämförelser och bokförs inte.`]
      : []),
    ...(notExact.length > 0
      ? [`Beloppet för ${notExact.join(', ')} är avrundat eller härlett. Det bokförs inte, men syns på sidan.`]
      : []),
    ...(own.some((row) => row.decided === null)
      ? ['Beslutsdagen saknas för en eller flera rader. Den visas som ”uppgift saknas”.']
      : []),
  ]
}
