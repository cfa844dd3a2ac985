import type { Handler } from '#identity/index.ts'
import { answers } from '#platform/index.ts'

/** For those who watch over the program: whether the database answers, within two seconds. */
export const showHealth =
  ({ database, version }: { database: 'pglite' | 'postgres'; version: string }): Handler =>
  async (request) => {
    const isWell = await answers(request.get('platform').db, 2000)
    return request.json({ status: isWell ? 'ok' : 'database does not answer', database, version }, isWell ? 200 : 503)
  }
