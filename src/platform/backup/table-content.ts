import { sql } from 'kysely'
import { execute, type Tx } from '../database/database.ts'

/** The migrator's own bookkeeping is made by migrating. */
const notCarried = ['platform_migration', 'platform_migration_lock']

/** So many rows are held in memory at a time. */
const batch = 1000

/** Text for values must not depend on how a server is set. Holds for the transaction. */
export async function writeAlikeEverywhere(tx: Tx): Promise<void> {
  for (const setting of [
    `timezone to 'UTC'`,
    `datestyle to 'ISO, YMD'`,
    `intervalstyle to 'iso_8601'`,
    `bytea_output to 'hex'`,
    'extra_float_digits to 1',
  ])
    await execute(tx, `set local ${setting}`)
}

/** The names of all tables in the schema that the connection works in, without those of extensions. */
export async function tablesHere(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relispartition
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname collate "C"`.execute(tx)
  return rows.map(({ name }) => name)
}

/** The tables that hold what people and the program have written. */
export const carriedTables = async (tx: Tx): Promise<string[]> =>
  (await tablesHere(tx)).filter((name) => !notCarried.includes(name))

/** A table's rows as JSON texts, written by the server, by its primary key: the same rows give the same texts. */
export async function* rowsOf(tx: Tx, table: string): AsyncGenerator<string[]> {
  const order = await orderOf(tx, table)
  await sql`declare carried no scroll cursor for
    select row_to_json(t)::text as row from ${sql.table(table)} t order by ${order}`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(batch)} from carried`.execute(tx)
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await execute(tx, 'close carried')
}

/** In a collation that every server has: others sort å where they like. */
async function orderOf(tx: Tx, table: string) {
  const { rows } = await sql<{ name: string; isText: boolean }>`
    select a.attname as name, a.attcollation <> 0 as "isText"
    from pg_index i
    cross join lateral unnest(i.indkey::int2[]) with ordinality as key (attnum, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = key.attnum
    where i.indisprimary and i.indrelid = to_regclass(quote_ident(${table}))
    order by key.place`.execute(tx)
  if (rows.length === 0) return sql`row_to_json(t)::text collate "C"`
  return sql.join(rows.map(({ name, isText }) => (isText ? sql`${sql.ref(name)} collate "C"` : sql.ref(name))))
}

/** Puts rows back as they were, with their ids; the database computes what it generates. */
export async function putRows(tx: Tx, table: string, json: string): Promise<void> {
  const columns = sql.join((await writableColumns(tx, table)).map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(tx)
}

async function writableColumns(tx: Tx, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = to_regclass(quote_ident(${table})) and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`.execute(tx)
  return rows.map(({ name }) => name)
}

/** The last number that each sequence has given, or null where it has given none. */
export async function sequencesHere(tx: Tx): Promise<Record<string, string | null>> {
  const { rows } = await sql<{ name: string; last: bigint | null }>`
    select sequencename as name, last_value as last from pg_sequences where schemaname = current_schema()
    order by sequencename collate "C"`.execute(tx)
  return Object.fromEntries(rows.map(({ name, last }) => [name, last === null ? null : String(last)]))
}

export async function setSequences(tx: Tx, given: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [name, last] of Object.entries(given)) {
    if (last !== null) await sql`select setval(to_regclass(quote_ident(${name})), ${last}::bigint)`.execute(tx)
  }
}

/**
 * Lets rows come in any order: without foreign keys and triggers, which come back and are checked afterwards. What
 * migrations wrote is taken away, since the rows that come hold it too. Any owner may do this; it takes no superuser.
 */
export async function withoutRules(tx: Tx, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  const { rows: keys } = await sql<{ name: string; table: string; definition: string }>`
    select k.conname as name, c.relname as table, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and k.contype = 'f' and k.conparentid = 0`.execute(tx)
  for (const { name, table } of keys)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(tx)
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx)
    await sql`delete from ${sql.table(table)}`.execute(tx)
  }
  await work()
  for (const table of tables) await sql`alter table ${sql.table(table)} enable trigger user`.execute(tx)
  for (const { name, table, definition } of keys)
    await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(tx)
}
