import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type CsvEncoding, decodeCsv } from './csv-bytes.ts'
import { type CsvDelimiter, detectDelimiter, withoutSepLine } from './csv-delimiter.ts'

export type { CsvEncoding }

/** One row as it stands in the file. `line` is the line of the file, from 1, where the row begins. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A table with as many cells in every row as there are headings. Headings are trimmed; cells stand as written. */
export interface CsvTable {
  readonly encoding: CsvEncoding
  readonly delimiter: CsvDelimiter
  readonly header: readonly string[]
  readonly headerLine: number
  readonly rows: readonly CsvRow[]
}

export type CsvProblemName =
  | 'file is empty'
  | 'file is not text'
  | 'text is damaged'
  | 'file has too many lines'
  | 'delimiters are mixed'
  | 'quotes are broken'
  | 'there are too many columns'
  | 'heading is missing'
  | 'heading is too long'
  | 'heading is repeated'
  | 'file has no rows'
  | 'row has too many cells'
  | 'row has too few cells'

/** Why a file is no table. `facts` names what the sentence needs: kind of file, encoding, number of cells, position. */
export interface CsvProblem {
  readonly problem: CsvProblemName
  readonly line: number | null
  readonly column: string | null
  readonly facts: Readonly<Record<string, string>>
}

export const isCsvProblem = (answer: CsvTable | CsvProblem): answer is CsvProblem => 'problem' in answer

const because = (
  problem: CsvProblemName,
  facts: Readonly<Record<string, string>> = {},
  line: number | null = null,
  column: string | null = null,
): CsvProblem => ({ problem, line, column, facts })

/** Beyond what a decision ever holds: every line is a row and every heading a choice in every list of the draft. */
const most = { lines: 20_000, columns: 200, headingLength: 200 }

/**
 * Reads a CSV file: finds encoding and delimiter (comma, semicolon, tab), takes CRLF, LF and CR, skips blank rows and
 * Excel's `sep=` line. Answers the first problem instead of a table that would have to be guessed. Never throws.
 */
export function readCsv(bytes: Uint8Array): CsvTable | CsvProblem {
  const decoded = decodeCsv(bytes)
  if ('notText' in decoded) return because('file is not text', { kind: decoded.notText })
  if ('damaged' in decoded) return because('text is damaged', { encoding: decoded.damaged })
  // Before the parsing, which stops everybody else for as long as it takes.
  const lines = countLineBreaks(decoded.text) + (/[\r\n]$/.test(decoded.text.slice(-1)) ? 0 : 1)
  if (lines > most.lines) return because('file has too many lines', overLimit(lines, most.lines))
  const { text, firstLine, delimiter: said } = withoutSepLine(decoded.text)
  const delimiter = said ?? detectDelimiter(text)
  if (!delimiter) return because('delimiters are mixed')
  const parsed = parseRows(text, delimiter, firstLine)
  if ('problem' in parsed) return parsed
  const [heading, ...rows] = parsed.rows
  if (!heading) return because('file is empty')
  const header = withoutEmptyEnd(heading.cells.map((cell) => cell.trim()))
  const problem = findHeadingProblem(header, heading.line) ?? findWidthProblem(rows, header.length)
  if (problem) return problem
  if (rows.length === 0) return because('file has no rows')
  const cut = rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, header.length) }))
  return { encoding: decoded.encoding, delimiter, header, headerLine: heading.line, rows: cut }
}

function parseRows(text: string, delimiter: CsvDelimiter, firstLine: number): { rows: CsvRow[] } | CsvProblem {
  const rows: CsvRow[] = []
  let line = firstLine
  const keep = (cells: string[]): null => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    for (const cell of cells) line += countLineBreaks(cell)
    line += 1
    return null
  }
  try {
    parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, on_record: keep })
  } catch (error) {
    // `line` and not the parser's own: a quote that is never closed is found far below the row that opened it.
    if (error instanceof CsvError) return because('quotes are broken', {}, line)
    throw error
  }
  return { rows }
}

/** By hand: a list of ten million matches is what must not be made. */
function countLineBreaks(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count += 1
  }
  return count
}

const overLimit = (found: number, limit: number): Readonly<Record<string, string>> => ({
  found: String(found),
  most: String(limit),
})

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

function findHeadingProblem(header: readonly string[], line: number): CsvProblem | undefined {
  if (header.length > most.columns)
    return because('there are too many columns', overLimit(header.length, most.columns), line)
  const seen = new Set<string>()
  for (const [index, heading] of header.entries()) {
    const position = String(index + 1)
    if (heading === '') return because('heading is missing', { position }, line)
    if (heading.length > most.headingLength)
      return because('heading is too long', { position, ...overLimit(heading.length, most.headingLength) }, line)
    const folded = heading.toLocaleLowerCase('sv')
    if (seen.has(folded)) return because('heading is repeated', { position }, line, heading)
    seen.add(folded)
  }
  return undefined
}

function findWidthProblem(rows: readonly CsvRow[], width: number): CsvProblem | undefined {
  for (const { line, cells } of rows) {
    const facts = { expected: String(width), found: String(cells.length) }
    if (cells.length < width) return because('row has too few cells', facts, line)
    if (withoutEmptyEnd(cells).length > width) return because('row has too many cells', facts, line)
  }
  return undefined
}

/**
 * Writes a CSV text: RFC 4180 with comma and LF. Null is an empty cell. A cell that a spreadsheet could run as a formula
 * gets a leading apostrophe, which stays when the file is read again; negative numbers are left alone.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly (string | null)[]>): string {
  return writeCsvRows([header, ...rows])
}

/** The same without a header, for a text that is written some rows at a time. */
export const writeCsvRows = (rows: Iterable<readonly (string | null)[]>): string =>
  stringify(
    [...rows].map((cells) => cells.map(withoutFormula)),
    written,
  )

/**
 * Writes rows so that each begins at its own line, as it does in the file that it was read from; empty lines stand for
 * what is left out. Formulas are kept from running as in `writeCsv`.
 */
export function writeCsvAtLines(rows: Iterable<CsvRow>, delimiter: CsvDelimiter): string {
  let text = ''
  let line = 1
  for (const row of rows) {
    const record = stringify([row.cells.map(withoutFormula)], { ...written, delimiter })
    text += '\n'.repeat(Math.max(row.line - line, 0)) + record
    line = Math.max(row.line, line) + countLineBreaks(record)
  }
  return text
}

/** Quotes around either delimiter: a reader that has to guess the delimiter guesses right. */
const written = { record_delimiter: '\n', quoted_match: /[,;\t\r\n]/ }

const withoutFormula = (cell: string | null): string =>
  cell !== null && /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:[.,]\d+)?$/.test(cell) ? `'${cell}` : (cell ?? '')
