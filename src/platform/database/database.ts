import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import { isRefused, type Refusal } from '#values/index.ts'
import type { Tables } from './tables.ts'

/** Reads outside a transaction. */
export type Db = Kysely<Tables>
/** The handle of an open transaction. Inside it, nothing else may be used to query. */
export type Tx = Transaction<Tables>

/** Follows the code that runs inside a transaction; `open` goes false so that timers born inside are not blamed. */
export const openTransaction = new AsyncLocalStorage<{ open: boolean }>()

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused')
  }
}

/**
 * Runs `work` in one transaction and commits, unless it throws or answers a refusal: then nothing of it remains.
 * A query outside the handle fails at once (guarded-pool.ts), since the embedded database would wait for ever.
 */
export async function inTransaction<Answer>(db: Db, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  try {
    return await db.transaction().execute(async (tx) => {
      const state = { open: true }
      const answer = await openTransaction
        .run(state, () => work(tx))
        .finally(() => {
          state.open = false
        })
      if (isRefused(answer)) throw new RolledBack(answer)
      return answer
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal as Answer
    throw error
  }
}

/**
 * Reads everything as it stood at one moment, whatever others write meanwhile, with the rights of whoever signed in and
 * not of the restricted role.
 */
export const inSnapshot = <Answer>(db: Db, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await execute(tx, 'set local role none')
      const state = { open: true }
      return openTransaction
        .run(state, () => work(tx))
        .finally(() => {
          state.open = false
        })
    })

/** Whether the database answers, within the time. Never throws. */
export async function answers(db: Db, withinMs: number): Promise<boolean> {
  const answer = db.executeQuery(CompiledQuery.raw('select 1')).then(
    () => true,
    () => false,
  )
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, withinMs, false)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** One unprepared statement, for what Kysely has no words for. Never with a value inside the text. */
export async function execute(db: Db, statement: string): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(statement))
}
