import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkInvariants, connect, execute } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { buildAll } from '../../scripts/build.mjs'
import { readConfig } from '../../src/config.ts'
import { openProgram } from '../../src/program.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../setup/postgres-server.ts'

/** `npm run soak` kills twenty times. */
const kills = Number(process.env.SAMKLANG_KILLS ?? 2)

beforeAll(() => buildAll())

/** Each kill takes a start, a while of writing and a look at what remains. */
const limitMs = 60_000 + kills * 20_000

describe('killed with signal 9 while 50 clients write', () => {
  test(
    'embedded: every acknowledged decision is found again, and the next start needs no hands',
    async () => {
      const data = mkdtempSync(path.join(tmpdir(), 'samklang-killed-'))
      const environment = {
        ...process.env,
        SAMKLANG_DATA: data,
        SAMKLANG_MODE: 'production',
        SAMKLANG_LOG: 'silent',
        DATABASE_URL: '',
      }
      const acknowledged = new Set<string>()
      for (let run = 0; run < kills; run++) {
        await writeUntilKilled(environment, run, acknowledged, async (writer) => void writer.kill('SIGKILL'))
        await expectAllFound(environment, acknowledged)
      }
      expect(acknowledged.size).toBeGreaterThan(kills)
      rmSync(data, { recursive: true, force: true })
    },
    limitMs,
  )

  describe.runIf(postgresPrograms())('PostgreSQL', () => {
    let server: PostgresServer
    beforeAll(() => {
      // With the settings that a real server has: a lost commit must be lost by us and not by a switched-off fsync.
      server = startPostgres([])
    })
    afterAll(() => server.remove())

    test('a database that stops and starts again does not take the program with it', async () => {
      const { db, close } = connect({ to: { url: server.url('postgres') }, as: 'owner', onLost: () => {} })
      const sleeping = sql`select pg_sleep(20)`.execute(db)
      const said = sleeping.then(
        () => 'answered',
        () => 'lost',
      )
      await new Promise((resolve) => setTimeout(resolve, 200))
      server.stop('immediate')
      expect(await said).toBe('lost')
      server.start()
      expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
      await close()
    })

    test(
      'the program or the server killed: every acknowledged decision is found again',
      async () => {
        const data = mkdtempSync(path.join(tmpdir(), 'samklang-killed-'))
        const environment = {
          ...process.env,
          SAMKLANG_DATA: data,
          SAMKLANG_MODE: 'production',
          DATABASE_URL: server.url('samklang'),
        }
        const admin = connect({ to: { url: server.url('postgres') }, as: 'owner', onLost: () => {} })
        await execute(admin.db, 'create database samklang')
        await admin.close()
        const acknowledged = new Set<string>()
        for (let run = 0; run < kills; run++) {
          await writeUntilKilled(environment, run, acknowledged, async (writer) => {
            if (run % 2 === 1) server.stop('immediate')
            writer.kill('SIGKILL')
            if (run % 2 === 1) server.start()
          })
          await expectAllFound(environment, acknowledged)
        }
        expect(acknowledged.size).toBeGreaterThan(kills)
        rmSync(data, { recursive: true, force: true })
      },
      limitMs,
    )
  })
})

/** Lets a writer write some decisions, kills it, and adds what it had acknowledged. */
async function writeUntilKilled(
  env: NodeJS.ProcessEnv,
  run: number,
  acknowledged: Set<string>,
  kill: (writer: ChildProcess) => Promise<void>,
): Promise<void> {
  const writer = spawn(process.execPath, ['--import', 'tsx', 'test/crash/writer.ts', String(run)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => writer.once('exit', resolve))
  let killing: Promise<void> | undefined
  let written = 0
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged.add(line)
    written += 1
    // By what is written and not by the clock, at another moment in every run; the rest are in the middle of theirs.
    if (written === 5 + run * 13) killing = kill(writer)
  }
  await killing
  await ended
}

async function expectAllFound(env: NodeJS.ProcessEnv, acknowledged: ReadonlySet<string>): Promise<void> {
  const program = await openProgram(readConfig(env), readRegionPack('regions', 'varmland'))
  const { db } = program.platform
  const { rows } = await sql<{ event: string }>`select distinct event from ledger_transfer`.execute(db)
  const { broken } = await checkInvariants(db, 'db/invariants')
  await program.stop()
  const found = new Set(rows.map((row) => row.event))
  expect([...acknowledged].filter((event) => !found.has(event))).toEqual([])
  expect(broken).toEqual([])
}
