import { type RawBuilder, sql } from 'kysely'

/** The name of whoever did something, told by its column. Null: no person did, or the person is protected (R35). */
export const whoDid = (column: `${string}.by_whom`): RawBuilder<string | null> =>
  sql<string | null>`(select did.name from identity_shown_person did where 'person:' || did.id = ${sql.ref(column)})`
