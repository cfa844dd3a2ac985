import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { CompiledQuery } from 'kysely'
import type { Db } from './database.ts'

export interface BrokenInvariant {
  readonly name: string
  /** The first rows that break the promise, for the person who has to look. */
  readonly rows: readonly unknown[]
}

/** Runs every `*.sql` file in the folder: each is a promise, and must return no rows. */
export async function checkInvariants(db: Db, folder: string): Promise<{ checked: number; broken: BrokenInvariant[] }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const broken: BrokenInvariant[] = []
  for (const name of names) {
    const { rows } = await db.executeQuery(CompiledQuery.raw(await readFile(path.join(folder, name), 'utf8')))
    if (rows.length > 0) broken.push({ name: path.basename(name, '.sql'), rows: rows.slice(0, 5) })
  }
  return { checked: names.length, broken }
}
