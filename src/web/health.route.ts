import { sql } from 'kysely'
import type { Handler } from '#identity/index.ts'

/** For those who watch over the program: whether the database answers, within two seconds. */
export const showHealth =
  ({ database, version }: { database: 'pglite' | 'postgres'; version: string }): Handler =>
  async (request) => {
    const answers = sql`select 1`.execute(request.get('platform').db).then(
      () => true,
      () => false,
    )
    const isWell = await Promise.race([answers, new Promise<false>((resolve) => setTimeout(resolve, 2000, false))])
    return request.json({ status: isWell ? 'ok' : 'database does not answer', database, version }, isWell ? 200 : 503)
  }
