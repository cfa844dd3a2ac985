import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { decisionDocumentJob } from '#decisions/index.ts'
import { isRefused, refuse } from '#values/index.ts'
import { useApp } from '../../test/app.ts'
import { bring, knowParties } from '../../test/varmland-2013.ts'
import { inTransaction, type Job, type Log, openJobs } from './index.ts'

const app = useApp({ isEmpty: true })
// A queue of the program; what is done with it here is the test's own.
const name = 'parties.index-names'
const enqueue = (data: object, answer?: unknown) =>
  inTransaction(app.platform.db, async (tx) => {
    await app.platform.jobs.enqueue(tx, { name }, data)
    return answer
  })

/** Takes what waits, and answers what it was told. */
async function workOnce(run?: (data: object) => Promise<void>): Promise<object[]> {
  const done: object[] = []
  const job: Job<object> = {
    name,
    async run(data) {
      await run?.(data)
      done.push(data)
    },
  }
  await app.platform.jobs.workOnce(job as Job<never>)
  return done
}

beforeEach(() => app.emptyAndForget())

describe('work in the queue', () => {
  test('that was put there by a transaction that stays is done once', async () => {
    await enqueue({ decision: '1' })
    await enqueue({ decision: '2' })
    expect((await workOnce()).map((data) => JSON.stringify(data)).sort()).toEqual([
      '{"decision":"1"}',
      '{"decision":"2"}',
    ])
    expect(await workOnce()).toEqual([])
  })

  test('is not there when the transaction was refused or broke', async () => {
    await enqueue({ decision: '1' }, refuse('nej'))
    const broken = inTransaction(app.platform.db, async (tx) => {
      await app.platform.jobs.enqueue(tx, { name }, {})
      throw new Error('avbruten')
    })
    await expect(broken).rejects.toThrow('avbruten')
    expect(await workOnce()).toEqual([])
  })

  test('is not there before the transaction has ended', async () => {
    let seen = -1n
    await inTransaction(app.platform.db, async (tx) => {
      await app.platform.jobs.enqueue(tx, { name }, {})
      const { rows } = await sql<{ count: bigint }>`select count(*) from pgboss.job where name = ${name}`.execute(tx)
      seen = rows[0]?.count ?? 0n
    })
    expect([seen, (await workOnce()).length]).toEqual([1n, 1])
  })

  test('is all done, however much there is', async () => {
    await inTransaction(app.platform.db, async (tx) => {
      for (let at = 0; at < 45; at++) await app.platform.jobs.enqueue(tx, { name }, { at })
    })
    const done = await workOnce()
    expect(new Set(done.map((data) => (data as { at: number }).at)).size).toBe(45)
    expect(done).toHaveLength(45)
  })

  test('may put more work there, which is done as well', async () => {
    await enqueue({ step: 1 })
    const done = await workOnce(async (data) => {
      if ('step' in data && data.step === 1) await enqueue({ step: 2 })
    })
    expect(done).toEqual([{ step: 1 }, { step: 2 }])
  })

  test('that fails is heard, and is not counted as done', async () => {
    await enqueue({ decision: '1' })
    const failing = workOnce(async () => {
      throw new Error('skrivaren svarar inte')
    })
    await expect(failing).rejects.toThrow('skrivaren svarar inte')
    const { rows } = await sql<{ state: string }>`select state::text from pgboss.job where name = ${name}`.execute(
      app.platform.db,
    )
    expect(rows.map((row) => row.state)).not.toContain('completed')
  })
})

test('work by the clock is done when its time has come', async () => {
  const { db } = app.platform
  // What a start before this one has left: when work is to be done, and no word of when that was last looked at.
  await sql`delete from pgboss.schedule`.execute(db)
  await sql`insert into pgboss.schedule (name, cron, timezone) values (${name}, '* * * * *', 'UTC')`.execute(db)
  await sql`update pgboss.version set cron_on = null`.execute(db)
  const jobs = openJobs(db, app.platform.log)
  const done = new Promise<void>((resolve) => {
    const job: Job<object> = { name, cron: '* * * * *', run: async () => resolve() }
    void jobs.start([job as Job<never>])
  })
  await done
  await jobs.stop(1000)
  await sql`delete from pgboss.schedule`.execute(db)
})

describe('the document of a decision', () => {
  const settings = { region: 'Region Värmland', isDemo: true, areaName: (code: string) => code }
  const job = () => decisionDocumentJob(app.platform, settings)
  const papers = async () =>
    app.platform.db
      .selectFrom('registry_document')
      .select(['id', 'sha256', 'size_bytes', 'case'])
      .where('media_type', '=', 'application/pdf')
      .orderBy('id')
      .execute()

  async function publish(): Promise<string> {
    await knowParties(app.platform.db)
    const { at } = { at: new Date('2026-03-02T10:00:00Z') }
    const imported = await bring(app.platform.db, undefined, undefined, { by: 'officer', at, jobs: app.platform.jobs })
    if (isRefused(imported)) throw new Error(imported.refused)
    return String(imported.decision)
  }

  test('is written once when the queue is worked twice', async () => {
    await publish()
    expect(await papers()).toEqual([])
    await app.work()
    const written = await papers()
    await app.work()
    expect(written).toHaveLength(1)
    expect(await papers()).toEqual(written)
    expect(await app.platform.files.read(written[0]?.sha256 ?? '')).toHaveLength(Number(written[0]?.size_bytes))
  })

  test('is written once when the queue delivers it three times', async () => {
    const decision = await publish()
    const seen = []
    for (let time = 0; time < 3; time++) {
      await job().run({ decision })
      seen.push(await papers())
    }
    expect(seen[0]).toHaveLength(1)
    expect(seen).toEqual([seen[0], seen[0], seen[0]])
  })

  test('is the same to the byte when its row is lost and it is written again', async () => {
    const decision = await publish()
    await job().run({ decision })
    const [first] = await papers()
    await sql`delete from registry_document where id = ${first?.id}`.execute(app.platform.db)
    await job().run({ decision })
    const [again] = await papers()
    expect([again?.sha256, again?.id === first?.id]).toEqual([first?.sha256, false])
  })

  test('is written once when two deliveries meet', async () => {
    const decision = await publish()
    await Promise.all([job().run({ decision }), job().run({ decision })])
    expect(await papers()).toHaveLength(1)
  })

  test('of a decision that is not there is a fault that is heard', async () => {
    await expect(job().run({ decision: '999' })).rejects.toThrow('there is no decision 999')
  })
})

describe('work that does not end as it should', () => {
  const lines: object[] = []
  const log = { error: (facts: object) => lines.push(facts) } as unknown as Log
  beforeEach(() => lines.splice(0))

  test('is told in the log by its id, and not by what it was about', async () => {
    await enqueue({ decision: '7' })
    const job: Job<object> = { name, run: () => Promise.reject(new Error('för lång länk')) }
    await expect(openJobs(app.platform.db, log).workOnce(job as Job<never>)).rejects.toThrow('för lång länk')
    expect(lines).toEqual([
      { err: new Error('för lång länk'), job: name, id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ])
  })

  test('is left when the program stops, without a word from a pool that has closed', async () => {
    await enqueue({ decision: '7' })
    const jobs = openJobs(app.platform.db, log)
    const { db } = app.platform
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const begun = new Promise<void>((resolve) => {
      const job: Job<object> = {
        name,
        async run() {
          resolve()
          await ended
          await sql`select 1`.execute(db)
        },
      }
      void jobs.start([job as Job<never>])
    })
    await begun
    const before = performance.now()
    await Promise.all([jobs.stop(1000), jobs.stop(1000)])
    expect(performance.now() - before).toBeLessThan(4000)
    await app.emptyAndForget()
    end()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(lines).toEqual([])
  })
})
