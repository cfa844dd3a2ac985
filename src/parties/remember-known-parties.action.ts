import type { Tx } from '#platform/index.ts'
import { insertNames, insertParties, insertSeat, namesOf, partiesByKey, seatsOf } from './party.store.ts'
import type { KnownParty } from './party.ts'

/**
 * Makes the parties of the region pack known, in the order of the pack. Run at every start: what is there already is
 * left alone, a new name or a seat that a source now tells is added, and nothing is ever removed.
 */
export async function rememberKnownParties(tx: Tx, known: readonly KnownParty[]): Promise<void> {
  const ids = await partiesByKey(tx)
  const news = known.filter((party) => !ids.has(party.key))
  const added = await insertParties(tx, news)
  for (const [at, { seat }] of news.entries()) if (seat) await insertSeat(tx, added[at] as bigint, seat)
  for (const party of known) {
    const id = ids.get(party.key)
    if (id === undefined) continue
    const told = new Set((await namesOf(tx, id)).map((one) => one.name))
    const names = party.names.filter((one) => !told.has(one.name))
    await insertNames(
      tx,
      names.map((name) => ({ party: id, name })),
    )
    if (party.seat && !(await seatsOf(tx, [id])).has(id)) await insertSeat(tx, id, party.seat)
  }
}
