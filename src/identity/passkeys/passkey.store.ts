import type { Db, Tx } from '#platform/index.ts'
import type { ListedPasskey } from './passkey.ts'

export interface Passkey {
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

export async function insertPasskey(
  tx: Tx,
  { person, name, ...key }: Passkey & { readonly person: bigint; readonly name: string },
  at: Date,
): Promise<boolean> {
  const row = await tx
    .insertInto('identity_passkey')
    .values({
      ...{ person, name, credential_id: key.credentialId, public_key: Buffer.from(key.publicKey), made_at: at },
      ...{ counter: BigInt(key.counter), transports: key.transports.join(' '), used_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function passkeysOf(db: Db | Tx, person: bigint): Promise<(ListedPasskey & Passkey)[]> {
  const rows = await db
    .selectFrom('identity_passkey')
    .selectAll()
    .where('person', '=', person)
    .orderBy('made_at')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, madeAt: row.made_at, usedAt: row.used_at },
    ...{ credentialId: row.credential_id, publicKey: row.public_key, counter: Number(row.counter) },
    transports: row.transports.split(' ').filter(Boolean),
  }))
}

export async function passkeyByCredential(
  db: Db | Tx,
  credentialId: string,
): Promise<(Passkey & { readonly person: bigint }) | undefined> {
  const row = await db
    .selectFrom('identity_passkey')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  return (
    row && {
      ...{ person: row.person, credentialId, publicKey: row.public_key, counter: Number(row.counter) },
      transports: row.transports.split(' ').filter(Boolean),
    }
  )
}

/** That the key was used. False where somebody has used it meanwhile: the same answer is not taken twice. */
export async function notePasskeyUsed(
  db: Db | Tx,
  credentialId: string,
  { from, to, at }: { readonly from: number; readonly to: number; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity_passkey')
    .set({ counter: BigInt(to), used_at: at })
    .where('credential_id', '=', credentialId)
    .where('counter', '=', BigInt(from))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Removes one of the person's keys. Answers whether there was one. */
export async function deletePasskey(tx: Tx, person: bigint, id: bigint): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('identity_passkey')
    .where('id', '=', id)
    .where('person', '=', person)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** In how many sure ways the person can sign in: passkeys, and logins at identity providers. */
export async function surerWaysOf(db: Db | Tx, person: bigint): Promise<number> {
  const keys = await db.selectFrom('identity_passkey').select('id').where('person', '=', person).execute()
  const logins = await db.selectFrom('identity_login').select('id').where('person', '=', person).execute()
  return keys.length + logins.length
}
