import type { Clock } from './clock.ts'
import type { Db } from './database/database.ts'
import type { FileStore } from './files/file-store.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'

/** What every room may use of the world outside it. Made once, at start. */
export interface Platform {
  readonly db: Db
  readonly clock: Clock
  readonly files: FileStore
  readonly jobs: Jobs
  readonly log: Log
}
