import type { TestProject } from 'vitest/node'
import { connect, installJobs, migrate, startEmbedded } from '#platform/index.ts'
import { queueNames } from '#web/index.ts'
import { buildAll } from '../../scripts/build.mjs'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    wanted: 'pglite' | 'postgres'
    /** Sockets of embedded databases, one for each worker. */
    embedded: string[]
    /** A connection string with `NAME` for the database. */
    postgres: string
  }
}

/** Starts the databases that a run needs, migrated and empty, and answers how to stop them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildAll()
  return project.getProvidedContext().wanted === 'pglite' ? setUpEmbedded(project) : setUpPostgres(project)
}

async function setUpEmbedded(project: TestProject) {
  const servers = await Promise.all([1, 2].map(() => startEmbedded(null)))
  for (const { host } of servers) await prepare({ embeddedHost: host })
  project.provide(
    'embedded',
    servers.map((server) => server.host),
  )
  return async () => {
    for (const server of servers) await server.stop()
  }
}

async function setUpPostgres(project: TestProject) {
  const server = startPostgres()
  const admin = connect({ to: { url: server.url('postgres') }, as: 'owner', onLost: () => {} })
  await admin.db.executeQuery((await import('kysely')).CompiledQuery.raw('create database template_samklang'))
  await admin.close()
  await prepare({ url: server.url('template_samklang') })
  project.provide('postgres', server.url('NAME'))
  return async () => server.remove()
}

async function prepare(to: { url: string } | { embeddedHost: string }) {
  const owner = connect({ to, as: 'owner', onLost: () => {} })
  await migrate(owner.db, 'db/migrations')
  await installJobs(owner.db, queueNames)
  await owner.close()
}
