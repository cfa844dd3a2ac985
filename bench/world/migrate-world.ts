import { rememberKnownParties } from '#parties/index.ts'
import { connect, installJobs, inTransaction, migrate } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { knownPartiesOf } from '#rooms/index.ts'
import { queueNames } from '#web/index.ts'
import type { Where } from './databases.ts'

/** What a start makes of an empty database, without the demonstration: tables, queues, and who the region knows. */
export async function migrateWorld(to: Where): Promise<void> {
  const owner = connect({ to, as: 'owner', onLost: () => {} })
  try {
    await migrate(owner.db, 'db/migrations')
    await installJobs(owner.db, queueNames)
    const known = knownPartiesOf(readRegionPack('regions', 'varmland'))
    await inTransaction(owner.db, (tx) => rememberKnownParties(tx, known))
  } finally {
    await owner.close()
  }
}
