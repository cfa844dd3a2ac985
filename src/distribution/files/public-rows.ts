import type { CsvRow, CsvTable } from '#platform/index.ts'

/**
 * What anyone may see of a file: the columns that were chosen, every row at its own line. The other columns may hold
 * what nobody has looked at.
 */
export function publicRows(table: CsvTable, headings: Iterable<string>): CsvRow[] {
  const chosen = new Set(headings)
  const positions = table.header.flatMap((heading, at) => (chosen.has(heading) ? [at] : []))
  const pick = ({ line, cells }: CsvRow): CsvRow => ({ line, cells: positions.map((at) => cells[at] ?? '') })
  return [{ line: table.headerLine, cells: table.header }, ...table.rows].map(pick)
}
