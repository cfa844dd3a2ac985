import { stringify } from 'csv-stringify/sync'
import type { CsvEncoding } from '#platform/csv.ts'

export const csvShapes = (['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const).flatMap((encoding) =>
  ([',', ';', '\t'] as const).flatMap((delimiter) =>
    (['\n', '\r\n', '\r'] as const).map((lineEnd) => ({ encoding, delimiter, lineEnd })),
  ),
)

/** A CSV file as other programs write it, to be read by ours. Windows-1252 as far as it agrees with Latin-1. */
export const csvFile = (
  table: readonly (readonly string[])[],
  { encoding, delimiter, lineEnd }: (typeof csvShapes)[number],
): Uint8Array =>
  encodeCsv(stringify([...table], { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n,;\t]/ }), encoding)

export function encodeCsv(text: string, encoding: CsvEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`)
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1')
  const marked = Buffer.from(`\ufeff${text}`, 'utf16le')
  return encoding === 'utf-16le' ? marked : marked.swap16()
}
