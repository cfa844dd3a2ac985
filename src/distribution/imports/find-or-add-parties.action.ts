import { indexNames, insertParties, lockNames, type NewParty, partiesByName, seatsOf } from '#parties/index.ts'
import type { Tx } from '#platform/index.ts'
import { foldName } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import type { DistributionRow } from '../files/distribution-file.ts'
import type { KnownSeat } from './decision-of-file.ts'

export interface FoundParties {
  readonly body: bigint
  party(name: string): bigint
  seat(party: bigint): KnownSeat | null
}

/** Finds the deciding body and the recipients by the names in the file, and adds those that nobody knew. */
export async function findOrAddParties(
  tx: Tx,
  body: string,
  rows: readonly Pick<DistributionRow, 'recipient'>[],
  { jobs }: Acting,
): Promise<FoundParties> {
  const names = rows.map((row) => row.recipient)
  await lockNames(tx)
  const ids = await partiesByName(tx, [body, ...names])
  const unknown = new Map<string, NewParty>()
  const look = (name: string, kind: 'body' | 'organisation') => {
    const folded = foldName(name)
    if (!ids.has(folded) && !unknown.has(folded)) unknown.set(folded, cameWithFile(name, kind))
  }
  look(body, 'body')
  for (const name of names) look(name, 'organisation')
  const added = await insertParties(tx, [...unknown.values()])
  for (const [at, folded] of [...unknown.keys()].entries()) ids.set(folded, added[at] as bigint)
  await jobs.enqueue(tx, indexNames, {})
  const seats = await seatsOf(tx, [...ids.values()])
  const party = (name: string): bigint => {
    const id = ids.get(foldName(name))
    if (id === undefined) throw new Error(`${name} was not looked up`)
    return id
  }
  return {
    body: party(body),
    party,
    seat: (party) => seats.get(party) ?? null,
  }
}

const cameWithFile = (name: string, kind: 'body' | 'organisation'): NewParty => ({
  key: null,
  kind,
  names: [
    {
      name: name.normalize('NFC').replace(/\s+/g, ' ').trim(),
      ...{ isAlias: false, from: null, to: null, source: null },
    },
  ],
})
