import { beforeEach, describe, expect, test } from 'vitest'
import { noWays, type Role } from '#identity/index.ts'
import { inTransaction, keptMail } from '#platform/index.ts'
import { dayAt, isRefused } from '#values/index.ts'
import { giveAssignment } from '../src/identity/assignments/give-assignment.action.ts'
import { createPerson } from '../src/identity/people/create-person.action.ts'
import { ownThings, wholeRegion } from '../src/identity/roles/scope.ts'
import { useApp } from './app.ts'
import { newAuthenticator } from './authenticator.ts'
import { browserOf } from './sign-in-browser.ts'

const app = useApp({ isEmpty: true, isDemo: false, ways: { ...noWays, hasMail: true } })
type Browser = ReturnType<typeof browserOf>

async function add(email: string, role: Role): Promise<void> {
  const acting = { by: 'test', at: app.platform.clock() }
  await inTransaction(app.platform.db, async (tx) => {
    const person = await createPerson(tx, { key: null, name: 'Exempel', email }, acting)
    if (isRefused(person)) throw new Error(person.refused)
    const scope = role === 'applicant' ? ownThings : wholeRegion
    return giveAssignment(tx, person, { role, scope, from: dayAt(acting.at), to: null }, acting)
  })
}
const ask = (browser: Browser, epost: string) => browser.post('/logga-in/lank', { epost, till: '' })
/** What stands in the newest letter, which is written and not yet sent. */
async function mailedCode(): Promise<string> {
  const [letter] = await keptMail(app.platform.db)
  return new URL(letter?.link?.path ?? '', 'http://localhost').searchParams.get('kod') ?? ''
}
const letters = async () => (await keptMail(app.platform.db)).map(({ to }) => to)

beforeEach(() => app.emptyAndForget())

describe('an applicant', () => {
  test('is mailed a link, presses the button, and is made with what the person alone makes', async () => {
    const browser = browserOf(app)
    const asked = await ask(browser, ' Sokande@Exempel.se ')
    expect([asked.status, (await asked.text()).includes('Om sokande@exempel.se går att logga in med här')]).toEqual([
      200,
      true,
    ])
    const kod = await mailedCode()
    const page = await browser.get(`/logga-in/lank?kod=${kod}`)
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const used = await browser.post('/logga-in/lank/anvand', { kod })
    expect(used.headers.get('location')).toBe('/mina-sidor')
    expect((await browser.get('/mina-sidor')).status).toBe(200)
    const held = await app.platform.db.selectFrom('identity_assignment').select(['role', 'scope_kind']).execute()
    expect(held).toEqual([{ role: 'applicant', scope_kind: 'own' }])
  })

  test('is the same person the next time', async () => {
    for (const browser of [browserOf(app), browserOf(app)]) {
      await ask(browser, 'sokande@exempel.se')
      expect((await browser.post('/logga-in/lank/anvand', { kod: await mailedCode() })).status).toBe(303)
    }
    expect(await app.platform.db.selectFrom('identity_person').select('email').execute()).toHaveLength(1)
  })

  test('whose address is none is told so', async () => {
    const answer = await ask(browserOf(app), 'sokande')
    expect([answer.status, (await answer.text()).includes('Skriv en hel e-postadress')]).toEqual([422, true])
    expect(await letters()).toEqual([])
  })
})

describe('a link', () => {
  test('that a scanner of mail opens, however often, still works, and then no more', async () => {
    await ask(browserOf(app), 'sokande@exempel.se')
    const kod = await mailedCode()
    for (const scanner of [browserOf(app), browserOf(app)])
      expect((await scanner.get(`/logga-in/lank?kod=${kod}`)).status).toBe(200)
    expect((await browserOf(app).post('/logga-in/lank/anvand', { kod })).status).toBe(303)
    expect((await browserOf(app).post('/logga-in/lank/anvand', { kod })).status).toBe(403)
    expect((await browserOf(app).get(`/logga-in/lank?kod=${kod}`)).status).toBe(403)
  })

  test('holds for half an hour', async () => {
    await ask(browserOf(app), 'sokande@exempel.se')
    const kod = await mailedCode()
    app.pass(0.51)
    expect((await browserOf(app).post('/logga-in/lank/anvand', { kod })).status).toBe(403)
  })

  test('is used up with every other to the same address', async () => {
    await ask(browserOf(app), 'sokande@exempel.se')
    const first = await mailedCode()
    await ask(browserOf(app), 'sokande@exempel.se')
    expect((await browserOf(app).post('/logga-in/lank/anvand', { kod: await mailedCode() })).status).toBe(303)
    expect((await browserOf(app).post('/logga-in/lank/anvand', { kod: first })).status).toBe(403)
  })

  test('is kept as a hash, and is forgotten when its mail has been sent', async () => {
    await ask(browserOf(app), 'sokande@exempel.se')
    const kod = await mailedCode()
    const rows = await app.platform.db.selectFrom('identity_one_time_link').selectAll().execute()
    expect(JSON.stringify(rows.map(({ token_hash }) => token_hash.toString('base64url')))).not.toContain(kod)
    const audit = await app.platform.db.selectFrom('platform_audit').selectAll().execute()
    const told = JSON.stringify(audit, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(told).toContain('link.sent')
    expect(told).not.toMatch(/sokande@|kod/)
  })
})

describe('somebody whom an administrator has made', () => {
  test('signs in by mail the first time, makes a key, and is then never let in by mail again', async () => {
    await add('officer@exempel.se', 'officer')
    const browser = browserOf(app)
    await ask(browser, 'officer@exempel.se')
    const used = await browser.post('/logga-in/lank/anvand', { kod: await mailedCode() })
    expect(used.headers.get('location')).toBe('/mitt-konto')
    expect(await (await browser.get('/mitt-konto')).text()).toContain('Lägg till en passernyckel nu')
    expect((await browser.get('/arbete/fordelning')).status).toBe(403)
    await ask(browserOf(app), 'officer@exempel.se')
    const before = await mailedCode()
    const question = await (await browser.get('/mitt-konto/nycklar/fraga')).json()
    await browser.post('/mitt-konto/nycklar', { namn: 'Telefonen', svar: newAuthenticator().make(question) })
    const sent = await letters()
    await ask(browserOf(app), 'officer@exempel.se')
    expect(await letters()).toEqual(sent)
    // Not even by a link that was on its way.
    expect((await browserOf(app).post('/logga-in/lank/anvand', { kod: before })).status).toBe(403)
  })
})

test('whether somebody here has an address, the answer does not tell', async () => {
  await add('officer@exempel.se', 'officer')
  const answers = await Promise.all(
    ['officer@exempel.se', 'okand@exempel.se'].map(async (epost) => {
      const answer = await ask(browserOf(app), epost)
      return [answer.status, (await answer.text()).replaceAll(epost, 'ADDRESS')]
    }),
  )
  expect(answers[0]).toEqual(answers[1])
})
