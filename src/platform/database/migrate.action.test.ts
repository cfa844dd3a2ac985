import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { connect } from './connect.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

// A database takes seconds to make, and here a process makes it.
vi.setConfig({ testTimeout: 180_000 })

test('a new database in an empty folder gets its migrations once, then only what is new, and keeps them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-migrate-'))
  const [files, data] = [mkdtempSync(path.join(folder, 'sql-')), path.join(folder, 'database')]
  const write = (name: string, text: string) => writeFileSync(path.join(files, `${name}.sql`), text)
  const atDatabase = async <Answer>(work: (owner: ReturnType<typeof connect>['db']) => Promise<Answer>) => {
    const embedded = await startEmbedded(data)
    const { db, close } = connect({ to: { embeddedHost: embedded.host }, as: 'owner', onLost: () => {} })
    return work(db).finally(async () => {
      await close()
      await embedded.stop()
    })
  }
  try {
    write('a-first', 'create table first (id int)')
    await atDatabase(async (owner) => {
      expect(await migrate(owner, files)).toEqual(['a-first'])
      expect(await migrate(owner, files)).toEqual([])
      write('b-second', 'alter table first add column more int')
      expect(await migrate(owner, files)).toEqual(['b-second'])
    })
    expect(readdirSync(data)).toContain('PG_VERSION')
    await atDatabase(async (owner) => {
      expect(await migrate(owner, files)).toEqual([])
      await sql`insert into first (id, more) values (1, 2)`.execute(owner)
      // A program that is older than its database does not start on it.
      rmSync(path.join(files, 'b-second.sql'))
      await expect(migrate(owner, files)).rejects.toThrow('b-second')
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
