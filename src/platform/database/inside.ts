import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Db, Tx } from './database.ts'
import type { Tables } from './tables.ts'

/**
 * A handle for tools that open a transaction of their own, such as the migrator: what it does belongs to the caller's
 * transaction, and is kept or lost with it. Whatever such a tool throws must end that transaction too.
 */
export function inside(tx: Tx): Db {
  const connection: DatabaseConnection = {
    executeQuery: <Row>(query: CompiledQuery) => tx.executeQuery<Row>(query as CompiledQuery<Row>),
    async *streamQuery() {
      yield* [] as never[]
    },
  }
  return new Kysely<Tables>({
    dialect: {
      createDriver: () => ({
        async init() {},
        acquireConnection: async () => connection,
        async beginTransaction() {},
        async commitTransaction() {},
        async rollbackTransaction() {},
        async releaseConnection() {},
        async destroy() {},
      }),
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}
