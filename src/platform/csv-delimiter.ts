const delimiters = [';', '\t', ','] as const
export type CsvDelimiter = (typeof delimiters)[number]

const linesLookedAt = 10
const charactersLookedAt = 64 * 1024

/** Takes away the line `sep=;` that Excel may put first, and tells what it said and on which line the table begins. */
export function withoutSepLine(text: string): { text: string; firstLine: number; delimiter: CsvDelimiter | undefined } {
  const match = /^sep=([;,\t])[;,\t]*(?:\r\n|\n|\r|$)/i.exec(text)
  if (!match) return { text, firstLine: 1, delimiter: undefined }
  return {
    text: text.slice(match[0].length),
    firstLine: 2,
    delimiter: delimiters.find((delimiter) => delimiter === match[1]),
  }
}

/**
 * The delimiter that cuts the first rows into as many cells as the heading row, and the heading row into most cells.
 * Characters within quotes are not counted. A table with one column has none: comma is answered. Undefined when the
 * headings are divided by comma but every row by another delimiter: a comma may then stand inside an amount.
 */
export function detectDelimiter(text: string): CsvDelimiter | undefined {
  const counts = countOutsideQuotes(text)
  let best: { delimiter: CsvDelimiter; agreeing: number; cuts: number } = { delimiter: ',', agreeing: 0, cuts: 0 }
  for (const delimiter of delimiters) {
    const [cuts = 0, ...others] = counts.map((line) => line[delimiter])
    const agreeing = others.filter((other) => other === cuts).length
    const isBetter = agreeing > best.agreeing || (agreeing === best.agreeing && cuts > best.cuts)
    if (cuts > 0 && (best.cuts === 0 || isBetter)) best = { delimiter, agreeing, cuts }
  }
  return best.delimiter === ',' && best.cuts > 0 && dividesEveryRow(counts.slice(1)) ? undefined : best.delimiter
}

const dividesEveryRow = (rows: readonly Record<CsvDelimiter, number>[]): boolean =>
  ([';', '\t'] as const).some(
    (each) => (rows[0]?.[each] ?? 0) > 0 && rows.every((row) => row[each] === rows[0]?.[each]),
  )

function countOutsideQuotes(text: string): Record<CsvDelimiter, number>[] {
  const lines: Record<CsvDelimiter, number>[] = []
  for (const line of firstLines(text)) {
    const bare = line.replace(/"[^"]*("|$)/g, '')
    const count = (delimiter: CsvDelimiter) => bare.split(delimiter).length - 1
    lines.push({ ';': count(';'), '\t': count('\t'), ',': count(',') })
  }
  return lines
}

/** A line break within quotes does not end a line. Blank lines are passed over. */
function* firstLines(text: string): Generator<string> {
  let given = 0
  for (const [line] of text.slice(0, charactersLookedAt).matchAll(/(?:[^"\r\n]+|"[^"]*(?:"|$))+/g)) {
    if (line.trim() === '') continue
    yield line
    given += 1
    if (given === linesLookedAt) return
  }
}
