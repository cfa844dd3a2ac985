import { isCsvProblem, readCsv, sayCsvProblem } from '#platform/index.ts'
import type { Language } from '#values/index.ts'
import { checkMapping, type MappingProblem, suggestMapping } from '../files/column-mapping.ts'
import { sayMoreProblems } from '../files/file-cell.sentences.ts'
import { sayStateGrantProblem } from '../files/state-grant-file.sentences.ts'
import { readStateGrants, type StateGrantRow, stateGrantColumns } from '../files/state-grant-file.ts'
import { stateGrantDoubts } from './state-grant-doubts.sentences.ts'

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
  language: Language = 'sv',
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
  if (isCsvProblem(table)) return { ...nothing, errors: [sayCsvProblem(table, language)] }
  const wanted = { ...suggestMapping(stateGrantColumns, table.header), ...told }
  const { mapping, problems } = checkMapping(stateGrantColumns, table.header, wanted)
  const mapped = { ...nothing, header: table.header, mapping: wanted }
  if (problems.length > 0) return { ...mapped, mappingProblems: problems }
  const { rows, problems: wrong, moreProblems } = readStateGrants(table, mapping)
  const more = sayMoreProblems(moreProblems, language)
  const errors = [...wrong.map((one) => sayStateGrantProblem(one, language)), ...(more ? [more] : [])]
  const own = rows.filter((row) => row.countyCode === countyCode)
  const doubts = stateGrantDoubts(own, rows.length, language)
  return { ...mapped, errors, rows, ownRows: own, doubts, isReady: errors.length === 0 }
}
