import { beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { demoKey } from '../people/demo-people.ts'
import { assignmentsOf, personByKey, setLastDay } from '../people/person.store.ts'

const app = useApp({ isEmpty: true })

const cookieIn = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const signIn = async (roll = 'officer', userAgent = '') =>
  cookieIn(await app.post('/logga-in', { roll }, { headers: { 'user-agent': userAgent } }))
const see = (cookie: string, address = '/arbete') => app.get(address, { headers: { cookie } })
/** Makes the session's token older than it is. */
const age = (minutes: number) =>
  app.platform.db
    .updateTable('identity_session')
    .set({ token_at: new Date(app.platform.clock().getTime() - minutes * 60_000) })
    .execute()

beforeEach(async () => {
  await app.platform.db.deleteFrom('identity_session').execute()
})

describe('a session', () => {
  test('gets a new token after a while, and the former one is soon worth nothing', async () => {
    const first = await signIn()
    await age(31)
    const renewed = await see(first)
    const second = cookieIn(renewed)
    expect([renewed.status, second.length > 20, second === first]).toEqual([200, true, false])
    expect([(await see(second)).status, (await see(first)).status]).toEqual([200, 200])
    await app.platform.db
      .updateTable('identity_session')
      .set({ former_until: new Date(0) })
      .execute()
    expect((await see(first)).status).toBe(303)
    // Somebody has held on to what was put away: nobody goes on with that session.
    expect((await see(second)).status).toBe(303)
    const audit = await app.platform.db
      .selectFrom('platform_audit')
      .select('what')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    expect(audit?.what).toBe('session.replayed')
  })

  test('whose new token never arrived goes on with the one it has', async () => {
    const first = await signIn()
    await age(31)
    const lost = cookieIn(await see(first))
    const again = cookieIn(await see(first))
    expect([(await see(again)).status, (await see(lost)).status]).toEqual([200, 303])
  })

  test('that has ended opens nothing', async () => {
    const cookie = await signIn()
    await app.platform.db
      .updateTable('identity_session')
      .set({ ends_at: new Date(0) })
      .execute()
    expect((await see(cookie)).status).toBe(303)
  })

  test('of somebody whose assignment ended yesterday sees nothing today', async () => {
    const cookie = await signIn('media-editor')
    const person = (await personByKey(app.platform.db, demoKey('media-editor'))) as bigint
    const [assignment] = await assignmentsOf(app.platform.db, person)
    const today = dayAt(app.platform.clock())
    await inTransaction(app.platform.db, (tx) => setLastDay(tx, assignment?.id ?? 0n, today))
    expect((await see(cookie, '/arbete/fordelning')).status).toBe(200)
    const inTwoDays = new Date(app.platform.clock().getTime() + 48 * 3_600_000)
    await app.platform.db.updateTable('identity_session').set({ ends_at: inTwoDays }).execute()
    app.pass(24)
    expect([(await see(cookie, '/arbete/fordelning')).status, (await see(cookie)).status]).toEqual([404, 404])
    expect((await see(cookie, '/mitt-konto')).status).toBe(200)
  })
})

describe('my account', () => {
  test('tells what I am and where I am signed in, and ends a session elsewhere', async () => {
    const here = await signIn('officer', 'Firefox/120 Linux')
    const there = await signIn('officer', 'Chrome/120 Windows')
    const page = await (await see(here, '/mitt-konto')).text()
    expect(page).toContain('Firefox, Linux')
    expect(page).toContain('Chrome, Windows')
    expect(page).toContain('Handläggare')
    const [, session = ''] = /name="inloggning" value="(\d+)"/.exec(page) ?? []
    const ended = await app.post('/mitt-konto/inloggningar', { inloggning: session }, { headers: { cookie: here } })
    expect([ended.status, ended.headers.get('location')]).toEqual([303, '/mitt-konto'])
    expect([(await see(here)).status, (await see(there)).status]).toEqual([200, 303])
  })

  test('ends nobody else’s session', async () => {
    const mine = await signIn('officer')
    const theirs = await signIn('auditor')
    const { id } = await app.platform.db
      .selectFrom('identity_session')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    await app.post('/mitt-konto/inloggningar', { inloggning: String(id) }, { headers: { cookie: mine } })
    expect((await see(theirs)).status).toBe(200)
  })

  test('ends every other session at once', async () => {
    const [here, one, two] = [await signIn(), await signIn(), await signIn()]
    await app.post('/mitt-konto/andra-inloggningar', {}, { headers: { cookie: here } })
    expect(await Promise.all([here, one, two].map(async (cookie) => (await see(cookie)).status))).toEqual([
      200, 303, 303,
    ])
  })
})

test.each([
  ['officer', '/arbete'],
  ['board-chair', '/arbete'],
  ['applicant', '/mina-sidor'],
  ['borrower', '/mina-sidor'],
])('%s begins at %s', async (roll, start) => {
  const response = await app.post('/logga-in', { roll })
  expect(response.headers.get('location')).toBe(start)
  expect((await see(cookieIn(response), start)).status).toBe(200)
})
