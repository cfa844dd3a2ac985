import type { CsvTable } from '#platform/index.ts'
import type { AreaCode } from '#values/index.ts'
import { checkMapping, type MappingProblem, suggestMapping } from '../files/column-mapping.ts'
import { type DistributionProblem, distributionColumns, readDistribution } from '../files/distribution-file.ts'
import { type Base, baseRows } from './base.ts'

export type FileBase =
  | { readonly base: Base; readonly doubts: readonly FileDoubt[] }
  | { readonly mappingProblems: readonly MappingProblem[] }
  | { readonly problems: readonly DistributionProblem[]; readonly more: number }

/** What a file says that nobody can be sure of. */
export interface FileDoubt {
  readonly doubt: 'the area is not known' | 'the row has no state money'
  readonly line: number
  readonly text: string
}

interface Reading {
  readonly year: number
  readonly fileName: string
  readonly isFromNothing: boolean
  areaOf(word: string): AreaCode | null
}

/**
 * The base that a spreadsheet of a year's distribution makes, by the same reading as the import of decided ones; or what
 * is wrong in it. Only the state's money is shared again.
 */
export function baseOfFile(table: CsvTable, { year, fileName, isFromNothing, areaOf }: Reading): FileBase {
  const { mapping, problems: mappingProblems } = checkMapping(
    distributionColumns,
    table.header,
    suggestMapping(distributionColumns, table.header),
  )
  if (mappingProblems.length > 0) return { mappingProblems }
  const read = readDistribution(table, mapping, { year, statedTotal: null })
  if (read.problems.length > 0) return { problems: read.problems, more: read.moreProblems }
  const doubts: FileDoubt[] = []
  const known = read.rows.flatMap((row) => {
    if (row.state === null) {
      doubts.push({ doubt: 'the row has no state money', line: row.line, text: row.recipient })
      return []
    }
    const area = row.area === null ? null : areaOf(row.area)
    if (area === null) doubts.push({ doubt: 'the area is not known', line: row.line, text: row.area ?? '' })
    return [{ recipient: row.recipient, area, seat: null, amount: row.state }]
  })
  return { base: { told: `filen ${fileName}, ${year}`, rows: baseRows(known, isFromNothing) }, doubts }
}
