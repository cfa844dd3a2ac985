import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from './source-files.ts'

export interface SqlFile {
  readonly name: string
  /** Without comments. */
  readonly text: string
}

export const migrations: readonly SqlFile[] = filesBelow('db/migrations').map((file) => ({
  name: path.basename(file),
  text: readFileSync(file, 'utf8').replace(/--.*$/gm, ''),
}))

const named = (pattern: RegExp): string[] =>
  migrations.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name))

export const tables = named(/\bcreate table (?:if not exists )?(\w+)/gi)

/** What a room publishes: other rooms read these and nothing else of its own. */
export const views = named(/\bcreate (?:or replace )?(?:materialized )?view (\w+)/gi)

/** `ledger_transfer` belongs to `ledger`. */
export const roomOf = (table: string): string => table.split('_')[0] ?? ''

/** The tables or views that a text names. */
export const namedIn = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))

/** The values that a column may hold: `check (kind in ('a', 'b'))`. */
export const checkedValues = [
  ...new Set(
    named(/\bcheck \(\w+ in \(([^)]*)\)\)/gi).flatMap((list) => list.split(',').map((one) => one.trim().slice(1, -1))),
  ),
]
