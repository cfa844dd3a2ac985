import pino from 'pino'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { noWays } from '#identity/index.ts'
import { inTransaction, keptMail } from '#platform/index.ts'
import { dayAt, isRefused } from '#values/index.ts'
import { routesOf } from '#web/index.ts'
import { giveAssignment } from '../src/identity/assignments/give-assignment.action.ts'
import { createPerson } from '../src/identity/people/create-person.action.ts'
import { ownThings, wholeRegion } from '../src/identity/roles/scope.ts'
import { startSession } from '../src/identity/sessions/session.store.ts'
import { useApp } from './app.ts'
import { newAuthenticator } from './authenticator.ts'
import { startIssuer } from './oidc-issuer.ts'
import { browserOf } from './sign-in-browser.ts'

const issuer = await startIssuer(['http://localhost/logga-in/med/medarbetare/svar'])
const hostile = await startIssuer(['http://localhost/logga-in/med/ond/svar'])
afterAll(() => [issuer, hostile].map((one) => one.stop()))
const logged: string[] = []
const ways = {
  ...noWays,
  ...{ hasMail: true, proxies: 1 },
  providers: [
    issuer.settings({ key: 'medarbetare', realm: 'staff' }),
    hostile.settings({ key: 'ond', realm: 'staff', name: 'en som är ond' }),
  ],
}
const log = pino({ level: 'trace', base: null }, { write: (line: string) => logged.push(line) })
const app = useApp({ isEmpty: true, isDemo: false, ways, log })
type Browser = ReturnType<typeof browserOf>

async function person(email: string, role: 'officer' | 'applicant' = 'officer'): Promise<bigint> {
  const acting = { by: 'test', at: app.platform.clock() }
  return inTransaction(app.platform.db, async (tx) => {
    const id = await createPerson(tx, { key: null, name: 'Exempel', email }, acting)
    if (isRefused(id)) throw new Error(id.refused)
    const scope = role === 'applicant' ? ownThings : wholeRegion
    await giveAssignment(tx, id, { role, scope, from: dayAt(acting.at), to: null }, acting)
    return id
  })
}
async function signedIn(method: 'passkey' | 'demo', email = 'officer@exempel.se'): Promise<Browser> {
  const session = { person: await person(email), method, assurance: 'high', browser: '' } as const
  const browser = browserOf(app)
  browser.jar.set('samklang', (await startSession(app.platform.db, session, app.platform.clock())).token)
  return browser
}
const mailedCode = async () => {
  const [letter] = await keptMail(app.platform.db)
  return new URL(letter?.link?.path ?? '', 'http://localhost').searchParams.get('kod') ?? ''
}
const tryCodes = async (browser: Browser, times: number, told: Record<string, string> = {}) => {
  const statuses: number[] = []
  for (let at = 0; at < times; at++)
    statuses.push((await browser.post('/logga-in/lank/anvand', { kod: `guess-${at}` }, told)).status)
  return statuses
}

beforeEach(async () => {
  await app.emptyAndForget()
  issuer.who = { subject: 'officer-1', email: 'officer@exempel.se', acr: 'loa2' }
  logged.length = 0
})

describe('session theft', () => {
  test('ends with the session: a token that was put away is known as stolen', async () => {
    const owner = await signedIn('passkey')
    const stolen = owner.jar.get('samklang') ?? ''
    app.pass(0.6)
    await owner.get('/arbete')
    await owner.get('/arbete')
    expect(owner.jar.get('samklang')).not.toBe(stolen)
    app.pass(0.1)
    const thief = browserOf(app)
    thief.jar.set('samklang', stolen)
    expect((await thief.get('/arbete')).status).toBe(303)
    expect((await owner.get('/arbete')).status).toBe(303)
  })

  test('finds no token in the database, only its hash', async () => {
    const owner = await signedIn('passkey')
    const rows = await app.platform.db.selectFrom('identity_session').select('token_hash').execute()
    expect(rows.map(({ token_hash }) => token_hash.toString('base64url'))).not.toContain(owner.jar.get('samklang'))
  })
})

describe('fixation', () => {
  test.each(['mail', 'provider', 'passkey'])('a token from before the sign-in is never kept: by %s', async (way) => {
    const browser = browserOf(app)
    const attacker = await signedIn('passkey', 'ond@exempel.se')
    const planted = attacker.jar.get('samklang') ?? ''
    browser.jar.set('samklang', planted)
    if (way === 'mail') {
      await browser.post('/logga-in/lank', { epost: 'sokande@exempel.se' })
      await browser.post('/logga-in/lank/anvand', { kod: await mailedCode() })
    } else if (way === 'provider') {
      await person('officer@exempel.se')
      await browser.signInBy(issuer)
    } else {
      const device = newAuthenticator()
      const owner = await signedIn('passkey')
      const asked = await (await owner.get('/mitt-konto/nycklar/fraga')).json()
      await owner.post('/mitt-konto/nycklar', { namn: 'Telefonen', svar: device.make(asked) })
      const svar = device.use(await (await browser.get('/logga-in/nyckel/fraga')).json())
      await browser.post('/logga-in/nyckel', { svar })
    }
    expect(browser.jar.get('samklang')).toMatch(/^[\w-]{43}$/)
    expect(browser.jar.get('samklang')).not.toBe(planted)
    expect((await attacker.get('/mitt-konto')).status).toBe(303)
  })
})

describe('forms from other sites', () => {
  test('do nothing, whatever they post to', async () => {
    const posts = Object.keys(routesOf(app.rooms)).filter((address) => address.startsWith('POST '))
    expect(posts.length).toBeGreaterThan(10)
    const browser = await signedIn('passkey')
    for (const address of posts) {
      const path = address.slice(5).replace(':id', '9')
      const answer = await browser.post(path, { kod: 'x' }, { origin: 'https://ond.example' })
      expect([address, answer.status]).toEqual([address, 403])
    }
    expect((await browser.get('/mitt-konto')).status).toBe(200)
  })
})

describe('brute force', () => {
  test('from one address is stopped with a time to wait and a sentence, and others go on', async () => {
    const guesser = browserOf(app, '192.0.2.7')
    const statuses = await tryCodes(guesser, 61)
    expect([statuses.slice(0, 60).every((one) => one === 403), statuses.at(-1)]).toEqual([true, 429])
    const answer = await guesser.get('/logga-in/lank?kod=guess')
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.text()).toContain('Vänta en stund och försök igen')
    expect((await browserOf(app, '192.0.2.8').get('/logga-in/lank?kod=guess')).status).toBe(403)
    app.pass(0.2)
    expect((await guesser.get('/logga-in/lank?kod=guess')).status).toBe(403)
  })

  test('is the same address however it says that it came by others', async () => {
    const guesser = browserOf(app)
    for (let at = 0; at < 60; at++) await tryCodes(guesser, 1, { 'x-forwarded-for': `203.0.113.${at}, 192.0.2.9` })
    expect(await tryCodes(guesser, 1, { 'x-forwarded-for': '198.51.100.1, 192.0.2.9' })).toEqual([429])
  })

  test('many at once are no way past', async () => {
    const guesser = browserOf(app, '192.0.2.10')
    const statuses = await Promise.all(Array.from({ length: 70 }, () => tryCodes(guesser, 1)))
    expect(statuses.flat().filter((one) => one === 403)).toHaveLength(60)
  })

  test('does not fill a mailbox, from however many addresses', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 6; at++)
      statuses.push((await browserOf(app, `192.0.2.${at}`).post('/logga-in/lank', { epost: 'a@exempel.se' })).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect(await keptMail(app.platform.db)).toHaveLength(5)
  })

  test('against one passkey is stopped, from however many addresses', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 11; at++) {
      const svar = JSON.stringify({ id: 'the-same-key', response: {} })
      statuses.push((await browserOf(app, `192.0.2.${at}`).post('/logga-in/nyckel', { svar })).status)
    }
    expect([statuses[9], statuses[10]]).toEqual([403, 429])
  })

  test('is not what an office does of a morning: a sign-in that turns out well is not counted', async () => {
    await person('officer@exempel.se')
    for (let at = 0; at < 35; at++) expect((await browserOf(app, '192.0.2.11').signInBy(issuer)).status).toBe(303)
  })
})

describe('open redirects', () => {
  test.each(['//ond.example', '/\\ond.example', 'https://ond.example', 'javascript:alert(1)', '/%0d%0aX: y'])(
    'no sign-in leads to %j',
    async (till) => {
      await person('officer@exempel.se')
      const asked = new URLSearchParams({ till })
      const { headers } = await browserOf(app).signInBy(issuer, `/logga-in/med/medarbetare?${asked}`)
      const location = headers.get('location') ?? ''
      expect(new URL(location, 'http://localhost').origin).toBe('http://localhost')
      expect(location).toMatch(/^\/(arbete|%0d%0aX)/)
      // But for the same page in the other language, which has the same question in its address.
      const page = (await (await app.get(`/logga-in?${asked}`)).text()).replaceAll(/"\/en\/logga-in\?till=[^"]*"/g, '')
      expect(page).not.toContain('ond.example')
    },
  )
})

describe('a mix-up of identity providers', () => {
  test('an answer from a hostile one is not taken for the honest one’s, nor its code sent there', async () => {
    await person('officer@exempel.se')
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    answer.searchParams.set('iss', ways.providers[1]?.issuer ?? '')
    expect((await browser.open(answer)).status).toBe(403)
    const again = await browser.askProvider(issuer)
    again.pathname = '/logga-in/med/ond/svar'
    expect((await browser.open(again)).status).toBe(403)
    expect(browser.jar.has('samklang')).toBe(false)
  })

  test('a hostile one that says what the honest one says reaches nobody who has a login', async () => {
    await person('officer@exempel.se')
    await browserOf(app).signInBy(issuer)
    hostile.who = issuer.who
    expect((await browserOf(app).signInBy(hostile, '/logga-in/med/ond')).status).toBe(403)
  })
})

describe('a demonstration’s sign-in where the work is real', () => {
  test('is not there', async () => {
    const browser = browserOf(app)
    const answer = await browser.post('/logga-in', { roll: 'administrator' })
    expect([answer.status, browser.jar.has('samklang')]).toEqual([422, false])
    expect(await (await app.get('/logga-in')).text()).not.toContain('name="roll"')
  })

  test('opens nothing, even if its session were in the database', async () => {
    expect((await (await signedIn('demo')).get('/mitt-konto')).status).toBe(303)
    expect((await (await signedIn('passkey', 'annan@exempel.se')).get('/mitt-konto')).status).toBe(200)
  })
})

describe('codes and links', () => {
  test('are never logged, kept by a browser, or told to other sites', async () => {
    await person('officer@exempel.se')
    const browser = browserOf(app)
    await browser.post('/logga-in/lank', { epost: 'sokande@exempel.se' })
    const kod = await mailedCode()
    const page = await browser.get(`/logga-in/lank?kod=${kod}`)
    const kept = ({ headers }: Response) => [headers.get('referrer-policy'), headers.get('cache-control')]
    expect(kept(page)).toEqual(['no-referrer', 'no-store'])
    const answer = await browser.askProvider(issuer)
    const code = answer.searchParams.get('code') ?? ''
    answer.searchParams.set('iss', 'https://ond.example')
    expect(kept(await browser.open(answer))).toEqual(['no-referrer', 'no-store'])
    await browser.post('/logga-in/lank/anvand', { kod: `${kod}x` })
    // A fault of ours too says where, and not with what.
    await app.platform.db.destroy()
    expect((await app.get(`/logga-in/lank?kod=${kod}`)).status).toBe(500)
    const told = logged.join('')
    expect(logged.length).toBeGreaterThan(1)
    for (const secret of [kod, code, 'officer-1', 'officer@exempel.se', 'sokande@exempel.se'])
      expect(told).not.toContain(secret)
  })
})
