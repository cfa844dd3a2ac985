import type { Db, Tx } from './database.ts'

/** What the database remembers under a key, or undefined. */
export async function readSetting(db: Db, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('platform_setting').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value
}

/** Remembers a value under a key, unless there is one already. Answers what stands. */
export async function keepSetting(db: Db, key: string, value: string): Promise<string> {
  await db
    .insertInto('platform_setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await readSetting(db, key)) ?? value
}

/** Remembers a value under a key, instead of the one before. */
export async function putSetting(tx: Tx, key: string, value: string): Promise<void> {
  await tx
    .insertInto('platform_setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
