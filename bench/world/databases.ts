import { CompiledQuery } from 'kysely'
import { connect } from '#platform/index.ts'
import { type PostgresServer, startPostgres } from '../../test/setup/postgres-server.ts'

/** How to reach a database: a connection string, or the socket of the embedded one. */
export type Where = Parameters<typeof connect>[0]['to']

/** PostgreSQL as it comes: nothing is switched off for speed, so a commit is on disk when it is acknowledged. */
export const startOrdinaryPostgres = (): PostgresServer => startPostgres([])

/** An empty database on the server; answers its connection string. */
export async function createDatabase(server: PostgresServer, name: string): Promise<string> {
  await ask({ url: server.url('postgres') }, `create database ${name}`)
  return server.url(name)
}

/** One statement as the owner. */
export async function ask<Row>(to: Where, statement: string): Promise<Row[]> {
  const owner = connect({ to, as: 'owner', onLost: () => {} })
  try {
    return (await owner.db.executeQuery(CompiledQuery.raw(statement))).rows as Row[]
  } finally {
    await owner.close()
  }
}
