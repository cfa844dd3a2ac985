import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'

/** A file as it lies on disk. Its name is its path inside the folder of regions. */
export interface PackFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One sentence for whoever keeps the pack: which file, where in it, what is wrong. */
export function wrong(file: string, where: string, what: string): never {
  throw new Error(`Regionpaketet är fel i ${file}${where ? `, ${where}` : ''}: ${what}.`)
}

export const field = (path: string): string => `fältet ”${path}”`
export const cell = (rowIndex: number, column: string): string => `rad ${rowIndex + 2}, kolumnen ”${column}”`

/** Null when there is no such file. */
export function findFile(folder: string, name: string): PackFile | null {
  try {
    return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** The regions that have a pack. */
export const packNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && findFile(folder, `${one.name}/pack.json`) !== null)
    .map((one) => one.name)
    .filter((name) => !name.startsWith('_'))
    .sort()

export const readFile = (folder: string, name: string): PackFile =>
  findFile(folder, name) ?? wrong(name, '', 'filen saknas')

export function readJson<S extends z.ZodType>(folder: string, name: string, schema: S): z.output<S> {
  const text = decode(readFile(folder, name))
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch {
    return wrong(name, '', 'filen är inte giltig JSON')
  }
  const read = schema.safeParse(written, { error: inSwedish })
  if (read.success) return read.data
  const { path, what } = firstOf(read.error)
  return wrong(name, path && field(path), what)
}

export function parseCsv<S extends z.ZodType>(file: PackFile, schema: S): z.output<S>[] {
  const records = recordsOf(file)
  if (records.length === 0) wrong(file.name, '', 'filen har inga rader')
  return records.map((record, index) => {
    const read = schema.safeParse(record, { error: inSwedish })
    if (read.success) return read.data
    const { path, what } = firstOf(read.error)
    return wrong(file.name, cell(index, path), what)
  })
}

function recordsOf(file: PackFile): unknown[] {
  try {
    return parse(decode(file), { columns: true, bom: true, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? `rad ${error.lines}` : ''
    const inconsistent = error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS'
    return wrong(
      file.name,
      line,
      inconsistent ? 'raden har inte lika många fält som rubriken' : 'filen är inte giltig CSV',
    )
  }
}

function decode(file: PackFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
  } catch {
    return wrong(file.name, '', 'filen är inte skriven i UTF-8')
  }
}

function firstOf(error: z.ZodError): { path: string; what: string } {
  const [issue] = error.issues
  if (!issue) throw error
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return { path: [...issue.path, ...unknown].join('.'), what: issue.message }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt',
}

const inSwedish: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'värdet saknas'
  switch (issue.code) {
    case 'invalid_type':
      return `ska vara ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `ska vara ${issue.values.join(', ').replace(/, ([^,]*)$/, ' eller $1')}`
    case 'unrecognized_keys':
      return 'känns inte igen'
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? 'är för litet' : 'får inte vara tomt'
    case 'invalid_format':
      return issue.format === 'url' ? 'ska vara en webbadress' : 'har fel form'
    default:
      return 'har ett ogiltigt värde'
  }
}
