import pg from 'pg'
import { openTransaction } from './database.ts'

// Civil days stay text; a JavaScript Date would move them over midnight in other zones.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
// Money and identities are whole numbers beyond what a JavaScript number holds safely.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => BigInt(text))

type Connected = (error: Error | undefined, client?: pg.PoolClient, done?: () => void) => void

/**
 * A pool that refuses to lend a connection to code inside an open transaction. With one embedded connection such a
 * query would wait for itself without a word; with several it would read outside the transaction, which is worse.
 */
export class GuardedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (openTransaction.getStore()?.open) {
      const error = new Error('query outside the transaction handle: pass tx')
      if (!callback) return Promise.reject(error)
      callback(error)
      return undefined
    }
    if (!callback) return super.connect()
    super.connect(callback as Parameters<pg.Pool['connect']>[0])
    return undefined
  }
}
