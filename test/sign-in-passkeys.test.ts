import { beforeEach, describe, expect, test } from 'vitest'
import { noWays, type Role } from '#identity/index.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, isRefused } from '#values/index.ts'
import { createAdminCommand } from '../src/identity/administrators/create-admin.command.ts'
import { giveAssignment } from '../src/identity/assignments/give-assignment.action.ts'
import { createPerson } from '../src/identity/people/create-person.action.ts'
import { ownThings, type Scope, wholeRegion } from '../src/identity/roles/scope.ts'
import { startSession } from '../src/identity/sessions/session.store.ts'
import { useApp } from './app.ts'
import { type AnswerOptions, newAuthenticator } from './authenticator.ts'
import { browserOf } from './sign-in-browser.ts'

const app = useApp({ isEmpty: true, isDemo: false, ways: { ...noWays, hasMail: true } })
type Browser = ReturnType<typeof browserOf>
type Authenticator = ReturnType<typeof newAuthenticator>

/** Whoever runs the program makes somebody an administrator, and that person opens the link. */
async function setUp(email = 'admin@exempel.se'): Promise<Browser> {
  const browser = browserOf(app)
  await browser.post('/logga-in/lank/anvand', { kod: await printedCode(email) })
  return browser
}
async function printedCode(email: string): Promise<string> {
  const { json } = await createAdminCommand('http://localhost').run(app.platform, {
    ...{ positional: [], repeated: {}, flags: new Set<string>() },
    options: { name: 'Systemadministratör (exempel)', email },
  })
  return new URL((json as { link: string }).link).searchParams.get('kod') ?? ''
}
const question = async (browser: Browser, address: string) => (await browser.get(address)).json()
async function add(browser: Browser, device: Authenticator, options: AnswerOptions = {}): Promise<Response> {
  const svar = device.make(await question(browser, '/mitt-konto/nycklar/fraga'), options)
  return browser.post('/mitt-konto/nycklar', { namn: 'Telefonen', svar })
}
async function use(browser: Browser, device: Authenticator, options: AnswerOptions = {}): Promise<Response> {
  const svar = device.use(await question(browser, '/logga-in/nyckel/fraga'), options)
  return browser.post('/logga-in/nyckel', { svar, till: '' })
}
const keys = () => app.platform.db.selectFrom('identity_passkey').select(['id', 'name', 'counter']).execute()

beforeEach(() => app.emptyAndForget())

describe('the link that is printed for the first administrator', () => {
  test('leads to where a key is made, and no further', async () => {
    const browser = browserOf(app)
    const kod = await printedCode('admin@exempel.se')
    const seen = await browser.get(`/logga-in/lank?kod=${kod}`)
    expect([seen.status, browser.jar.has('samklang')]).toEqual([200, false])
    const used = await browser.post('/logga-in/lank/anvand', { kod })
    expect([used.status, used.headers.get('location')]).toEqual([303, '/mitt-konto'])
    expect(await (await browser.get('/mitt-konto')).text()).toContain('Lägg till en passernyckel nu')
    expect((await browser.get('/arbete')).status).toBe(403)
    const again = await browserOf(app).post('/logga-in/lank/anvand', { kod })
    expect([again.status, (await again.text()).includes('har redan använts')]).toEqual([403, true])
  })

  test('holds for an hour, and so does its session', async () => {
    const kod = await printedCode('admin@exempel.se')
    app.pass(1.1)
    expect((await browserOf(app).post('/logga-in/lank/anvand', { kod })).status).toBe(403)
    const browser = await setUp()
    app.pass(1.1)
    expect((await browser.get('/mitt-konto')).status).toBe(303)
  })

  test('is the way back in for an administrator who has lost the key, and makes nobody twice', async () => {
    await add(await setUp(), newAuthenticator())
    const browser = await setUp()
    expect((await add(browser, newAuthenticator())).status).toBe(303)
    expect(await keys()).toHaveLength(2)
    const held = await app.platform.db.selectFrom('identity_assignment').select('role').execute()
    expect(held).toEqual([{ role: 'administrator' }])
  })
})

describe('a passkey', () => {
  test('is added, signs in surely enough for the work, and is removed', async () => {
    const device = newAuthenticator()
    const browser = await setUp()
    expect((await add(browser, device)).headers.get('location')).toBe('/mitt-konto')
    const signedIn = browserOf(app)
    expect((await use(signedIn, device)).headers.get('location')).toBe('/arbete')
    expect((await signedIn.get('/arbete')).status).toBe(200)
    const [key] = await keys()
    expect(await (await signedIn.get('/mitt-konto')).text()).toContain('Telefonen')
    await signedIn.post('/mitt-konto/nycklar/bort', { nyckel: String(key?.id) })
    expect([await keys(), (await use(browserOf(app), device)).status]).toEqual([[], 403])
  })

  test('has a name', async () => {
    const browser = await setUp()
    const answer = await browser.post('/mitt-konto/nycklar', { namn: ' ', svar: '{}' })
    expect([answer.status, (await answer.text()).includes('Skriv vad nyckeln ska heta')]).toEqual([422, true])
  })

  test.each([
    ['made for another site', { origin: 'https://ond.example' }],
    ['made without asking who holds the device', { isVerified: false }],
    ['made in answer to another question', { challenge: 'YW5vdGhlciBjaGFsbGVuZ2U' }],
  ])('that was %s is not added', async (_, options) => {
    expect([(await add(await setUp(), newAuthenticator(), options)).status, await keys()]).toEqual([422, []])
  })

  test('that is somebody’s already is nobody else’s', async () => {
    const device = newAuthenticator()
    await add(await setUp(), device)
    expect((await add(await setUp('annan@exempel.se'), device)).status).toBe(422)
    expect(await keys()).toHaveLength(1)
  })

  test('in answer to somebody else’s question is not added', async () => {
    const [mine, theirs] = [await setUp(), await setUp('annan@exempel.se')]
    const svar = newAuthenticator().make(await question(theirs, '/mitt-konto/nycklar/fraga'))
    mine.jar.set('samklang-attempt', theirs.jar.get('samklang-attempt') ?? '')
    expect((await mine.post('/mitt-konto/nycklar', { namn: 'Telefonen', svar })).status).toBe(422)
  })

  test('of somebody else is not removed', async () => {
    await add(await setUp(), newAuthenticator())
    const [key] = await keys()
    const other = await setUp('annan@exempel.se')
    await other.post('/mitt-konto/nycklar/bort', { nyckel: String(key?.id) })
    expect(await keys()).toHaveLength(1)
  })
})

describe('nobody is signed in by', () => {
  const device = newAuthenticator()
  beforeEach(async () => {
    await add(await setUp(), device)
  })

  test.each([
    ['an answer that was given to another site', { origin: 'https://ond.example' }],
    ['an answer without the person behind it', { isVerified: false }],
    ['an answer to another question', { challenge: 'YW5vdGhlciBjaGFsbGVuZ2U' }],
    ['a counter that goes backwards: the key may have been copied', { counter: 1 }],
  ])('%s', async (_, options) => {
    await use(browserOf(app), device)
    const browser = browserOf(app)
    expect([(await use(browser, device, options)).status, browser.jar.has('samklang')]).toEqual([403, false])
  })

  test('an answer that has been used', async () => {
    const browser = browserOf(app)
    const asked = await question(browser, '/logga-in/nyckel/fraga')
    const attempt = browser.jar.get('samklang-attempt') ?? ''
    const svar = device.use(asked)
    expect((await browser.post('/logga-in/nyckel', { svar })).status).toBe(303)
    const thief = browserOf(app)
    thief.jar.set('samklang-attempt', attempt)
    expect((await thief.post('/logga-in/nyckel', { svar })).status).toBe(403)
  })

  test('a key that says it is another one', async () => {
    const browser = browserOf(app)
    const asked = await question(browser, '/logga-in/nyckel/fraga')
    const answer = newAuthenticator().use(asked)
    const svar = JSON.stringify({ ...(JSON.parse(answer) as object), id: device.id, rawId: device.id })
    expect((await browser.post('/logga-in/nyckel', { svar })).status).toBe(403)
  })

  test.each(['', 'null', '{}', '{"id":"x"}', '[', '{"id":1}'])('%j', async (svar) => {
    const browser = browserOf(app)
    await browser.get('/logga-in/nyckel/fraga')
    expect((await browser.post('/logga-in/nyckel', { svar })).status).toBe(403)
  })
})

describe('a weak session', () => {
  async function signedInByMail(role: Role, scope: Scope): Promise<Browser> {
    const at = app.platform.clock()
    const email = 'nagon@exempel.se'
    const token = await inTransaction(app.platform.db, async (tx) => {
      const person = await createPerson(tx, { key: null, name: 'Exempel', email }, { by: 'test', at })
      if (isRefused(person)) throw new Error(person.refused)
      await giveAssignment(tx, person, { role, scope, from: dayAt(at), to: null }, { by: 'test', at })
      return startSession(tx, { person, method: 'mail-link', assurance: 'low', browser: '' }, at)
    })
    const browser = browserOf(app)
    browser.jar.set('samklang', token.token)
    return browser
  }

  test('of an applicant makes no key', async () => {
    const browser = await signedInByMail('applicant', ownThings)
    expect((await browser.get('/mitt-konto')).status).toBe(200)
    expect((await browser.get('/mitt-konto/nycklar/fraga')).status).toBe(404)
  })

  test('that came by mail makes the first key and no other', async () => {
    const browser = await signedInByMail('officer', wholeRegion)
    expect((await add(browser, newAuthenticator())).status).toBe(303)
    expect((await browser.get('/mitt-konto/nycklar/fraga')).status).toBe(404)
    expect(await (await browser.get('/mitt-konto')).text()).toContain('Logga först in med en passernyckel som du har')
  })
})
