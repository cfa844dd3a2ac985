import type { Tx } from '#platform/index.ts'
import { insertName, insertParty, insertSeat, namesOf, partiesByKey, seatsOf } from './party.store.ts'
import type { KnownParty } from './party.ts'

/**
 * Makes the parties of the region pack known, in the order of the pack. Run at every start: what is there already is
 * left alone, a new name or a seat that a source now tells is added, and nothing is ever removed.
 */
export async function rememberKnownParties(tx: Tx, known: readonly KnownParty[]): Promise<void> {
  const ids = await partiesByKey(tx)
  for (const party of known) {
    const id = ids.get(party.key)
    if (id === undefined) {
      const added = await insertParty(tx, party)
      if (party.seat) await insertSeat(tx, added, party.seat)
      continue
    }
    const told = new Set((await namesOf(tx, id)).map((one) => one.name))
    for (const name of party.names) if (!told.has(name.name)) await insertName(tx, id, name)
    if (party.seat && !(await seatsOf(tx, [id])).has(id)) await insertSeat(tx, id, party.seat)
  }
}
