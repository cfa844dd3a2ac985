import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import { foldName, type MunicipalityCode } from '#values/index.ts'
import type { KnownParty, PartyKind, PartyName, Seat } from './party.ts'

export interface FoundParty {
  readonly id: bigint
  readonly kind: PartyKind
  /** The name to print today. */
  readonly name: string
}

/** The party by its key in the region pack. A key that nobody has loaded is a bug. */
export async function partyByKey(db: Db | Tx, key: string): Promise<FoundParty> {
  const row = await parties(db).where('p.key', '=', key).executeTakeFirst()
  if (!row) throw new Error(`no party has the key ${key}`)
  return toParty(row)
}

/** Every party that the region pack has made known, by key. */
export async function partiesByKey(db: Db | Tx): Promise<Map<string, bigint>> {
  const rows = await db
    .selectFrom('parties_party')
    .select(['id', 'key'])
    .where('key', 'is not', null)
    .$narrowType<{ key: string }>()
    .execute()
  return new Map(rows.map((row) => [row.key, row.id]))
}

export async function partyById(db: Db | Tx, id: bigint): Promise<FoundParty | undefined> {
  const row = await parties(db).where('p.id', '=', id).executeTakeFirst()
  return row && toParty(row)
}

/**
 * Holds the register of names until the transaction ends: whoever finds that a name is new may add it, and nobody else
 * adds it meanwhile.
 */
export async function lockNames(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('parties_name'))`.execute(tx)
}

/** Finds parties by any of their names, folded. Answers by folded name; the oldest party wins a shared name. */
export async function partiesByName(db: Db | Tx, names: readonly string[]): Promise<Map<string, bigint>> {
  const folded = [...new Set(names.map(foldName))]
  const rows = await db
    .selectFrom('parties_name')
    .select(['folded', 'party'])
    .where(sql<boolean>`folded = any(${folded})`)
    .orderBy('party', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.folded, row.party]))
}

/** `key` null: it came with a file and no pack knows it. */
export type NewParty = Omit<KnownParty, 'key' | 'seat'> & { readonly key: string | null }

/** Adds parties with their names, in two statements however many they are. Answers their ids, in their order. */
export async function insertParties(tx: Tx, parties: readonly NewParty[]): Promise<bigint[]> {
  const news = JSON.stringify(parties.map(({ key, kind }, place) => ({ place, key, kind })))
  const added = await sql<{ id: bigint }>`
    insert into parties_party (key, kind)
    select key, kind from jsonb_to_recordset(${news}::jsonb) as n (place int, key text, kind text)
    order by place
    returning id`.execute(tx)
  // Numbered in the order of the select; in what order they are answered is nowhere promised.
  const ids = added.rows.map((row) => row.id).sort((a, b) => (a < b ? -1 : 1))
  await insertNames(
    tx,
    parties.flatMap(({ names }, place) => names.map((name) => ({ party: ids[place] as bigint, name }))),
  )
  return ids
}

/** Adds names, but none that its party has already. */
export async function insertNames(
  tx: Tx,
  names: readonly { readonly party: bigint; readonly name: PartyName }[],
): Promise<void> {
  const news = names.map(({ party, name }, place) => ({
    ...{ place, party: String(party), name: name.name, folded: foldName(name.name) },
    ...{ is_alias: name.isAlias, from_day: name.from, to_day: name.to, source: name.source },
  }))
  await sql`
    insert into parties_name (party, name, folded, is_alias, from_day, to_day, source)
    select party, name, folded, is_alias, from_day, to_day, source
    from jsonb_to_recordset(${JSON.stringify(news)}::jsonb) as n
      (place int, party bigint, name text, folded text, is_alias boolean, from_day date, to_day date, source text)
    order by place
    on conflict on constraint one_row_per_party_and_name do nothing`.execute(tx)
}

export async function insertSeat(tx: Tx, party: bigint, seat: Seat): Promise<void> {
  await tx
    .insertInto('parties_seat')
    .values({
      party,
      municipality_code: seat.municipality,
      what_the_source_says: seat.whatTheSourceSays,
      source: seat.source,
    })
    .execute()
}

export async function namesOf(db: Db | Tx, party: bigint): Promise<PartyName[]> {
  const rows = await db.selectFrom('parties_name').selectAll().where('party', '=', party).orderBy('id').execute()
  return rows.map((row) => ({
    name: row.name,
    isAlias: row.is_alias,
    from: row.from_day,
    to: row.to_day,
    source: row.source,
  }))
}

/** Where the houses of parties stand, by party. A party without a row: uppgift saknas. */
export async function seatsOf(db: Db | Tx, ids: readonly bigint[]): Promise<Map<bigint, Seat>> {
  const rows = await db
    .selectFrom('parties_seat')
    .selectAll()
    .where(sql<boolean>`party = any(${ids})`)
    .orderBy('id')
    .execute()
  return new Map(
    rows.map((row) => [
      row.party,
      {
        municipality: row.municipality_code as MunicipalityCode,
        whatTheSourceSays: row.what_the_source_says,
        source: row.source,
      },
    ]),
  )
}

/** Names that the search index has not read yet: at most `limit`. */
export async function unindexedNames(db: Db | Tx, limit: number): Promise<{ id: bigint; name: string }[]> {
  return db.selectFrom('parties_name').select(['id', 'name']).where('search', 'is', null).limit(limit).execute()
}

/** Stores the words of names, with compound parts, for search in Swedish. */
export async function indexNamesByWords(
  tx: Tx,
  names: readonly { readonly id: bigint; readonly words: string }[],
): Promise<void> {
  const read = JSON.stringify(names.map(({ id, words }) => ({ id: String(id), words })))
  await sql`
    update parties_name n
    set search = to_tsvector('swedish', w.words)
    from jsonb_to_recordset(${read}::jsonb) as w (id bigint, words text)
    where n.id = w.id`.execute(tx)
}

const parties = (db: Db | Tx) =>
  db
    .selectFrom('parties_party as p')
    .innerJoin('parties_current_name as n', 'n.party', 'p.id')
    .select(['p.id', 'p.kind', 'n.name'])

const toParty = (row: { id: bigint; kind: PartyKind; name: string }): FoundParty => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
})
