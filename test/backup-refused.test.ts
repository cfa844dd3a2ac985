import { copyFile, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { keepSetting } from '#platform/index.ts'
import { createArchive, readArchive } from '../src/platform/backup/archive.ts'
import { type RestoreRefusal, readCopy } from '../src/platform/backup/restore.ts'
import { useApp } from './app.ts'
import { type Engine, useFolder } from './program.ts'
import { copy, emptyPlace } from './restored.ts'

/** Each start of an embedded database takes seconds. */
const limitMs = 300_000

const engine = process.env.SAMKLANG_TEST_DATABASE as Engine
const app = useApp()
const folder = useFolder()
const at = (name: string) => path.join(folder, name)
const good = at('good.tar.gz')

beforeAll(async () => {
  await keepSetting(app.platform.db, 'region', 'varmland')
  await keepSetting(app.platform.db, 'mode', 'demo')
  expect(await copy(app.platform, good)).toMatchObject({ damagedFiles: [] })
}, limitMs)

describe('refused, with nothing put back', () => {
  /** The same archive with some of its parts changed, whole and with the right sums of its own. */
  async function altered(name: string, change: (part: string, text: string) => string | undefined): Promise<string> {
    const archive = createArchive(at(name))
    for await (const part of readArchive(good)) {
      const content = change(part.name, (await part.bytes()).toString())
      if (content !== undefined) await archive.add(part.name, content)
    }
    await archive.close()
    return at(name)
  }
  const only = (name: string, change: (text: string) => string | undefined) => (part: string, text: string) =>
    part.startsWith(name) ? change(text) : text
  const sized = async () => (await stat(good)).size

  const wrong: [string, () => Promise<string>, RestoreRefusal, { region?: string; mode?: string }?][] = [
    ['a file that is not there', async () => at('nowhere'), 'there is no such file'],
    [
      'a file of another kind',
      async () => {
        await writeFile(at('text'), 'Detta är ett brev.')
        return at('text')
      },
      'the file is not a copy',
    ],
    [
      'an archive of another program',
      async () => {
        const archive = createArchive(at('other'))
        await archive.add('brev.txt', 'Hej')
        await archive.close()
        return at('other')
      },
      'the file is not a copy',
    ],
    [
      'a copy that was cut off',
      async () => {
        await copyFile(good, at('cut'))
        await truncate(at('cut'), (await sized()) - 500)
        return at('cut')
      },
      'the copy is damaged',
    ],
    [
      'a copy with one byte changed',
      async () => {
        const bytes = await readFile(good)
        const place = bytes.length - 2000
        bytes[place] = (bytes[place] ?? 0) ^ 1
        await writeFile(at('byte'), bytes)
        return at('byte')
      },
      'the copy is damaged',
    ],
    [
      'a copy without its end',
      () =>
        altered(
          'endless',
          only('manifest', () => undefined),
        ),
      'the copy is damaged',
    ],
    [
      'a copy with another amount',
      () =>
        altered(
          'amount',
          only('tables/ledger_transfer', (text) => text.replace('"amount_ore":', '"amount_ore":1')),
        ),
      'the copy is damaged',
    ],
    [
      'a copy without a row that others point at',
      () =>
        altered(
          'row',
          only('tables/parties_party', (text) => text.replace(/^\[.*,\n/, '[')),
        ),
      'the copy is damaged',
    ],
    [
      'a copy without a file',
      () =>
        altered(
          'file',
          only('files/', () => undefined),
        ),
      'the copy is damaged',
    ],
    [
      'a copy with another file',
      () =>
        altered(
          'content',
          only('files/', (text) => `${text}x`),
        ),
      'the copy is damaged',
    ],
    [
      'a copy of a newer program',
      () =>
        altered(
          'newer',
          only('samklang', (text) => text.replace('-platform"', '-okänd"')),
        ),
      'the copy is of a newer program',
    ],
    ['a copy of another region', async () => good, 'the copy is of another region', { region: 'skane' }],
    ['a copy of another mode', async () => good, 'the copy is of another mode', { mode: 'production' }],
  ]

  test(
    'whatever is wrong with it, and the right one goes in afterwards',
    async () => {
      const place = await emptyPlace(engine)
      for (const [what, made, refused, other] of wrong) {
        const file = await made()
        const answer = other
          ? await readCopy({ region: 'varmland', mode: 'demo', migrationsFolder: 'db/migrations', ...other }, file)
          : await place.restore(file)
        expect([what, answer]).toMatchObject([what, { refused }])
        const { rows } = await sql`select from pg_class where relnamespace = current_schema()::regnamespace`.execute(
          place.db,
        )
        expect([what, rows.length]).toEqual([what, 0])
      }
      expect(await place.restore(good)).toMatchObject({ jobs: 2 })
      expect(await place.restore(good)).toMatchObject({ refused: 'the database is not empty' })
    },
    limitMs,
  )
})
