import { indexNames, insertParty, lockNames, partiesByName, seatsOf } from '#parties/index.ts'
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
  rows: readonly DistributionRow[],
  { jobs }: Acting,
): Promise<FoundParties> {
  const names = rows.map((row) => row.recipient)
  await lockNames(tx)
  const ids = await partiesByName(tx, [body, ...names])
  const find = async (name: string, kind: 'body' | 'organisation'): Promise<bigint> => {
    const known = ids.get(foldName(name))
    if (known !== undefined) return known
    const text = name.normalize('NFC').replace(/\s+/g, ' ').trim()
    const added = await insertParty(tx, {
      key: null,
      kind,
      names: [{ name: text, isAlias: false, from: null, to: null, source: null }],
    })
    ids.set(foldName(name), added)
    return added
  }
  const bodyId = await find(body, 'body')
  for (const name of names) await find(name, 'organisation')
  await jobs.enqueue(tx, indexNames, {})
  const seats = await seatsOf(tx, [...ids.values()])
  return {
    body: bodyId,
    party(name) {
      const id = ids.get(foldName(name))
      if (id === undefined) throw new Error(`${name} was not looked up`)
      return id
    },
    seat: (party) => seats.get(party) ?? null,
  }
}
