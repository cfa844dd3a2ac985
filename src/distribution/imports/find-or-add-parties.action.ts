import { indexNames, insertParties, lockNames, type NewParty, partiesByName, seatsOf } from '#parties/index.ts'
import type { Tx } from '#platform/index.ts'
import { foldName } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import type { DistributionRow } from '../files/distribution-file.ts'
import type { KnownSeat } from './decision-of-file.ts'

export interface FoundRecipients {
  party(name: string): bigint
  seat(party: bigint): KnownSeat | null
}

export interface FoundParties extends FoundRecipients {
  readonly body: bigint
}

type Named = Pick<DistributionRow, 'recipient'>

/** Finds the deciding body and the recipients by the names in the file, and adds those that nobody knew. */
export async function findOrAddParties(
  tx: Tx,
  body: string,
  rows: readonly Named[],
  acting: Acting,
): Promise<FoundParties> {
  const found = await findOrAdd(tx, [{ name: body, kind: 'body' }, ...recipientsIn(rows)], acting)
  return { ...found, body: found.party(body) }
}

/** The same for recipients of whom nobody has decided anything yet. */
export const findOrAddRecipients = (tx: Tx, rows: readonly Named[], acting: Acting): Promise<FoundRecipients> =>
  findOrAdd(tx, recipientsIn(rows), acting)

interface Wanted {
  readonly name: string
  readonly kind: 'body' | 'organisation'
}

const recipientsIn = (rows: readonly Named[]): Wanted[] =>
  rows.map(({ recipient }) => ({ name: recipient, kind: 'organisation' }))

async function findOrAdd(tx: Tx, wanted: readonly Wanted[], { jobs }: Acting): Promise<FoundRecipients> {
  await lockNames(tx)
  const ids = await partiesByName(
    tx,
    wanted.map(({ name }) => name),
  )
  const unknown = new Map<string, NewParty>()
  for (const { name, kind } of wanted) {
    const folded = foldName(name)
    if (!ids.has(folded) && !unknown.has(folded)) unknown.set(folded, cameWithFile(name, kind))
  }
  const added = await insertParties(tx, [...unknown.values()])
  for (const [at, folded] of [...unknown.keys()].entries()) ids.set(folded, added[at] as bigint)
  await jobs.enqueue(tx, indexNames, {})
  const seats = await seatsOf(tx, [...ids.values()])
  return {
    party(name) {
      const id = ids.get(foldName(name))
      if (id === undefined) throw new Error(`${name} was not looked up`)
      return id
    },
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
