import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, createConnection } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { describe, expect, test } from 'vitest'
import { inTransaction, openJobs, openLog, openMetrics } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { useApp } from './app.ts'
import { siteOf } from './program.ts'
import { uploadOf } from './varmland-2013.ts'

const app = useApp()
const pack = readRegionPack('regions', 'varmland')
const token = 'en hemlighet som räcker'.replaceAll(' ', '-')

/** The program with a log that can be read, and with figures where a token is given. */
async function observed({ withMetrics = false, files = app.platform.files } = {}) {
  const lines: string[] = []
  const log = openLog('info', { write: (line: string) => void lines.push(line) })
  const connections = () => ({ open: 3, idle: 2, waiting: 0 })
  const metrics = withMetrics ? await openMetrics(token, { connections, jobs: app.platform.jobs }) : undefined
  const platform = { ...app.platform, log, files }
  const rooms = { ...app.rooms, program: { ...app.rooms.program, metrics } }
  return { site: siteOf({ platform, rooms, pack }), lines, log, platform }
}

const own = { host: 'localhost', origin: 'http://localhost' }

describe('the figures of operation', () => {
  const bearer = (one: string) => ({ headers: { authorization: `Bearer ${one}` } })

  test('are not there where no token is set', async () => {
    const { site } = await observed()
    expect((await site.ask('/metrics', bearer(token))).status).toBe(404)
  })

  test('are read with the token alone', async () => {
    const { site } = await observed({ withMetrics: true })
    const asked = [{}, bearer('fel'), bearer(token)].map(async (init) => (await site.ask('/metrics', init)).status)
    expect(await Promise.all(asked)).toEqual([401, 401, 200])
  })

  test('tell routes by their pattern, the pool and the queues', async () => {
    const { site } = await observed({ withMetrics: true })
    for (const address of ['/beslut/1', '/beslut/2', '/folj-kronan?sok=Hemlig', '/finns/inte/Hemlig'])
      await site.get(address)
    const text = await (await site.ask('/metrics', bearer(token))).text()
    expect(text).toContain('samklang_requests_total{method="GET",route="/beslut/:id",status="200"} 2')
    expect(text).toContain('samklang_requests_total{method="GET",route="none",status="404"} 1')
    expect(text).toContain('samklang_request_seconds_count{method="GET",route="/folj-kronan"} 1')
    expect(text).toContain('samklang_database_connections{state="open"} 3')
    expect(text).toMatch(/samklang_jobs_waiting\{queue="parties.index-names"\} \d/)
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toContain('Hemlig')
  })
})

describe('the log', () => {
  test('has a line for every answer, and nothing of what anybody typed or asked for', async () => {
    const { site, lines } = await observed()
    const typed = 'Hemlig Person'
    const signedIn = await site.ask('/logga-in', {
      method: 'POST',
      headers: own,
      body: new URLSearchParams({ roll: 'officer' }),
    })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const headers = { ...own, cookie, 'user-agent': typed, 'x-request-id': typed }
    const upload = uploadOf('distribution', `recipient,state_sek\n${typed},12345\n`, `${typed}.csv`)
    const uploaded = await site.ask('/arbete/fordelning/inlasning', { method: 'POST', headers, body: upload })
    const draft = uploaded.headers.get('location') ?? ''
    expect(draft).toMatch(/inlasning\/\d+$/)
    const answers = new URLSearchParams({ version: '1', ar: typed, organ: typed, kalla: typed, summa: '12345' })
    await site.ask(draft, { method: 'POST', headers, body: answers })
    await site.ask(draft, { headers })
    await site.ask(`/folj-kronan?sok=${encodeURIComponent(typed)}`, { headers })
    await site.ask(`/beslut/${encodeURIComponent(typed)}`, { headers })
    await site.ask(`/logga-in?till=${encodeURIComponent(`/arbete/${typed}`)}`)

    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(told.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
      'POST /logga-in 303',
      'POST /arbete/fordelning/inlasning 303',
      'POST /arbete/fordelning/inlasning/:id 303',
      'GET /arbete/fordelning/inlasning/:id 200',
      'GET /folj-kronan 200',
      'GET /beslut/:id 404',
      'GET /logga-in 200',
    ])
    expect(Object.keys(told[0] ?? {}).sort()).toEqual(['id', 'level', 'method', 'ms', 'msg', 'route', 'status', 'time'])
    expectSilentAbout(lines, [typed, 'Hemlig', 'Person', cookie, cookie.split('=')[1] ?? '', draft])
  })

  test('names a fault by the id that the person sees, and quotes nothing', async () => {
    const read = async () => {
      throw new Error('no disk for "Hemlig Person"', { cause: new SyntaxError("what is 'Hemlig Person'?") })
    }
    const { site, lines } = await observed({ files: { ...app.platform.files, read } })
    const response = await site.get('/beslut/1/underlag.csv?sok=Hemlig')
    const [, reference] = /<strong>([0-9a-f-]{36})<\/strong>/.exec(await response.text()) ?? []
    const told = lines.map((line) => JSON.parse(line) as { id: string; msg: string; err?: object })
    expect(response.status).toBe(500)
    expect(told.map(({ id, msg }) => [id, msg])).toEqual([
      [reference, 'request failed'],
      [reference, 'request'],
    ])
    expect(told[0]?.err).toMatchObject({ message: 'no disk for "…"', cause: { type: 'SyntaxError' } })
    expectSilentAbout(lines, ['Hemlig', 'Person'])
  })

  test('blames nobody for a sender that went away in the middle of a form', async () => {
    const { site, lines } = await observed()
    const server = createServer(getRequestListener(site.fetch)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const form = 'content-type: application/x-www-form-urlencoded'
    for (const length of ['content-length: 99', 'transfer-encoding: chunked']) {
      const socket = createConnection(port, '127.0.0.1')
      const head = [
        'POST /logga-in HTTP/1.1',
        `host: localhost:${port}`,
        `origin: http://localhost:${port}`,
        form,
        length,
      ]
      socket.write(`${head.join('\r\n')}\r\n\r\n4\r\nroll\r\n`)
      await pause(100)
      socket.destroy()
    }
    await expect.poll(() => lines.length).toBe(2)
    server.close()
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { msg: 'request', route: '/logga-in', status: 400 },
      { msg: 'request', route: '/logga-in', status: 400 },
    ])
  })

  test('tells where the database said no, and not to what', async () => {
    const { log, lines, platform } = await observed()
    const twice = inTransaction(platform.db, async (tx) => {
      for (const value of ['Hemlig', 'Person']) {
        await tx.insertInto('platform_setting').values({ key: 'Hemlig Person', value }).execute()
      }
    })
    await twice.catch((error: unknown) => log.error({ err: error }, 'prov'))
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ err: { code: '23505', table: 'platform_setting' } })
    expectSilentAbout(lines, ['Hemlig', 'Person'])
  })

  test('names work that failed by its id and not by what it was about', async () => {
    const { log, lines, platform } = await observed()
    const jobs = openJobs(platform.db, log)
    const job = { name: 'parties.index-names', run: async () => Promise.reject(new Error('prov')) }
    await inTransaction(platform.db, (tx) => jobs.enqueue(tx, job, { about: 'Hemlig Person' }))
    await jobs.workOnce(job).catch(() => {})
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ job: 'parties.index-names', msg: 'job failed' })
    expectSilentAbout(lines, ['Hemlig'])
  })

  test('loses what should not have been handed to it', async () => {
    const { log, lines } = await observed()
    log.warn({ email: 'hemlig@example.se', request: { headers: { cookie: 'hemlig' }, body: 'hemlig' } }, 'prov')
    expectSilentAbout(lines, ['hemlig'])
  })
})

function expectSilentAbout(lines: readonly string[], words: readonly string[]): void {
  expect(words.filter((word) => word === '' || lines.join('').includes(word))).toEqual([])
  expect(lines.length).toBeGreaterThan(0)
}
