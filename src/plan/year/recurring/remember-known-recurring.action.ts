import type { Tx } from '#platform/index.ts'
import { insertRecurring } from './recurring.store.ts'
import type { KnownRecurring } from './recurring.ts'

/**
 * Makes known what comes back every year as the region pack tells it. Run at every start: what is there already is left
 * alone, since what people have done with it here is theirs.
 */
export async function rememberKnownRecurring(tx: Tx, known: readonly KnownRecurring[], at: Date): Promise<void> {
  for (const recurring of known) await insertRecurring(tx, recurring, { by: 'region pack', at })
}
