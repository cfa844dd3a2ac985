import { type CompiledQuery, CompiledQuery as Query, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refuse } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { record } from '../audit.ts'
import type { Db, Tx } from '../index.ts'
import { execute, inTransaction } from '../index.ts'
import { keepSetting, readSetting } from './setting.ts'

const app = useApp({ isEmpty: true })
const db = () => app.database.db
const guard = 'query outside the transaction handle: pass tx'
const write = (tx: Tx, key: string, value = 'ja') => tx.insertInto('platform_setting').values({ key, value }).execute()
const written = async () =>
  (await db().selectFrom('platform_setting').select('key').orderBy('key').execute()).map((row) => row.key)
const ask = <Row>(query: string) =>
  db()
    .executeQuery<Row>(Query.raw(query) as CompiledQuery<Row>)
    .then(({ rows }) => rows)

/** Rejects where the embedded database would wait for itself without a word. */
const atOnce = <Answer>(work: Promise<Answer>): Promise<Answer> => {
  const late = new Promise<never>((_, reject) => setTimeout(reject, 3000, new Error('it hangs')).unref())
  return Promise.race([work, late])
}

beforeEach(() => app.emptyAndForget())

describe('a transaction', () => {
  test('stays when the work is done', async () => {
    expect(await inTransaction(db(), async (tx) => write(tx, 'a').then(() => 'klart'))).toBe('klart')
    expect(await written()).toEqual(['a'])
  })

  test('leaves nothing when the work throws, and the fault comes out as it was', async () => {
    const fault = new Error('rad 4 saknas')
    const work = inTransaction(db(), async (tx) => {
      await write(tx, 'a')
      throw fault
    })
    await expect(work).rejects.toBe(fault)
    expect(await written()).toEqual([])
  })

  test('leaves nothing when the rule says no, and answers the refusal with its facts', async () => {
    const answer = await inTransaction(db(), async (tx) => {
      await write(tx, 'a')
      return refuse('potten räcker inte', { saknas: '5 kr' })
    })
    expect(answer).toEqual({ refused: 'potten räcker inte', facts: { saknas: '5 kr' } })
    expect(await written()).toEqual([])
  })

  test('leaves nothing when the database says no, even to work that goes on', async () => {
    const work = inTransaction(db(), async (tx) => {
      await write(tx, 'a')
      await write(tx, 'a').catch(() => undefined)
    })
    // PostgreSQL answers the commit of a failed transaction with a rollback.
    await work.catch(() => undefined)
    expect(await written()).toEqual([])
  })

  test('keeps its entry in the audit log if and only if it stays', async () => {
    const logged = (what: string, answer?: unknown) =>
      inTransaction(db(), async (tx) => {
        await record(tx, { at: new Date('2026-03-01T10:00:00Z'), who: 'officer', what, about: 'decision:1' })
        return answer
      })
    await logged('distribution.imported')
    await logged('distribution.reversed', refuse('nej'))
    expect(await ask('select what, about, details from platform_audit')).toEqual([
      { what: 'distribution.imported', about: 'decision:1', details: {} },
    ])
  })
})

describe('a query beside the handle of an open transaction', () => {
  afterEach(async () => {
    // The connection was given back, and works.
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }])
    expect(await written()).toEqual([])
  })

  const beside: [string, (outer: Db) => Promise<unknown>][] = [
    ['a read', (outer) => readSetting(outer, 'region')],
    ['a write', (outer) => keepSetting(outer, 'region', 'varmland')],
    ['a raw statement', (outer) => execute(outer, 'select 1')],
    ['a transaction inside the transaction', (outer) => inTransaction(outer, async () => 'inne')],
    ['work put in the queue', (outer) => app.platform.jobs.enqueue(outer as Tx, { name: 'parties.index-names' }, {})],
  ]
  test.each(beside)('%s fails at once and takes the transaction with it', async (_, query) => {
    const work = inTransaction(db(), async (tx) => {
      await write(tx, 'a')
      await query(db())
    })
    await expect(atOnce(work)).rejects.toThrow(guard)
  })

  test('fails also deep in what the work calls, and in what it does side by side', async () => {
    const later = () => new Promise((resolve) => setTimeout(resolve, 1)).then(() => readSetting(db(), 'region'))
    const work = inTransaction(db(), async (tx) => {
      await Promise.all([write(tx, 'a'), later()])
    })
    await expect(atOnce(work)).rejects.toThrow(guard)
  })
})

describe('after the transaction', () => {
  test('what it set going may query', async () => {
    let late: Promise<string | undefined> | undefined
    await inTransaction(db(), async (tx) => {
      await write(tx, 'region', 'varmland')
      late = new Promise((resolve) => setTimeout(resolve, 50)).then(() => readSetting(db(), 'region'))
    })
    expect(await late).toBe('varmland')
  })

  test('that was refused, what it set going may query', async () => {
    let late: Promise<string | undefined> | undefined
    await inTransaction(db(), async () => {
      late = new Promise((resolve) => setTimeout(resolve, 50)).then(() => readSetting(db(), 'region'))
      return refuse('nej')
    })
    expect(await late).toBeUndefined()
  })

  test('others may query beside it while it is open', async () => {
    let end = () => {}
    const open = new Promise<void>((resolve) => {
      end = resolve
    })
    const work = inTransaction(db(), async (tx) => {
      await write(tx, 'a')
      await open
    })
    // On the embedded database the reader waits for the one connection; on PostgreSQL it does not see the unfinished.
    const read = written()
    setTimeout(end, 50)
    const [, seen] = await atOnce(Promise.all([work, read]))
    expect([[], ['a']]).toContainEqual(seen)
    expect(await written()).toEqual(['a'])
  })
})

describe('what comes from the database', () => {
  test('a day is text, money and identities are whole numbers, and a moment is a moment', async () => {
    const [row] = await ask<Record<string, unknown>>(`
      select date '2026-03-29' as day, 9007199254740993::bigint as money, (-1)::bigint as debt, 7::int as number,
             timestamptz '2026-03-29 00:30:00+01' as moment, null::date as unknown, count(*) as count`)
    expect(row).toEqual({
      day: '2026-03-29',
      money: 9_007_199_254_740_993n,
      debt: -1n,
      number: 7,
      moment: new Date('2026-03-28T23:30:00Z'),
      unknown: null,
      count: 1n,
    })
  })

  test('a day and an amount that are sent come back the same', async () => {
    const { rows } = await sql<{ day: string; money: bigint }>`
      select ${'2024-02-29'}::date as day, ${2n ** 63n - 1n}::bigint as money`.execute(db())
    expect(rows).toEqual([{ day: '2024-02-29', money: 9_223_372_036_854_775_807n }])
  })

  test('the session keeps the time of the world, not of the machine', async () => {
    const [row] = await ask<{ zone: string }>(`select current_setting('timezone') as zone`)
    expect(row?.zone).toBe('UTC')
  })
})

describe('the application', () => {
  const kept = [
    ...['platform_audit', 'ledger_transfer', 'decisions_decision', 'decisions_row', 'decisions_share'],
    ...['decisions_publication', 'decisions_reversal', 'distribution_round', 'distribution_round_decision'],
  ]
  const secondColumn = async (table: string) => {
    const [row] = await ask<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum = 2`,
    )
    return row?.name
  }

  test('works as a role that owns nothing', async () => {
    expect(await ask('select current_user::text as name')).toEqual([{ name: 'samklang_app' }])
    expect(await ask(`select count(*) from pg_tables where tableowner = 'samklang_app'`)).toEqual([{ count: 0n }])
    expect(
      await ask(`select rolsuper, rolcreaterole, rolcanlogin from pg_roles where rolname = 'samklang_app'`),
    ).toEqual([{ rolsuper: false, rolcreaterole: false, rolcanlogin: false }])
  })

  test.each(kept)('changes, removes and empties nothing of %s', async (table) => {
    const column = await secondColumn(table)
    for (const statement of [
      `update ${table} set "${column}" = "${column}"`,
      `delete from ${table}`,
      `truncate ${table}`,
      `truncate ${table} cascade`,
      `drop table ${table}`,
      `alter table ${table} disable trigger all`,
    ])
      await expect(execute(db(), statement), statement).rejects.toThrow(/permission denied|must be owner/)
  })

  test('does not get around it by replacing what it conflicts with', async () => {
    const statement = `insert into decisions_publication values (1, 'officer', now())
      on conflict (decision) do update set by_whom = 'annan'`
    await expect(execute(db(), statement)).rejects.toThrow(/permission denied/)
  })
})

test('the owner, who has every right, is told why the ledger stays as it is', async () => {
  for (const statement of [
    'update ledger_transfer set amount_ore = 1',
    'delete from ledger_transfer',
    'truncate ledger_transfer cascade',
  ])
    await expect(asOwner(statement), statement).rejects.toThrow('book a reversing transfer instead')
})

/** One connection on either database: the role goes back to what it was, in the same transaction. */
const asOwner = (statement: string) =>
  inTransaction(db(), async (tx) => {
    await tx.executeQuery(Query.raw('set local role none'))
    await tx.executeQuery(Query.raw(statement))
  })
