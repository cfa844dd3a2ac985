import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { noWays, type OidcProvider, type Role } from '#identity/index.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, isRefused } from '#values/index.ts'
import { giveAssignment } from '../src/identity/assignments/give-assignment.action.ts'
import { createPerson } from '../src/identity/people/create-person.action.ts'
import { useApp } from './app.ts'
import { startIssuer } from './oidc-issuer.ts'
import { browserOf } from './sign-in-browser.ts'

const replies = ['medarbetare', 'sokande'].map((key) => `http://localhost/logga-in/med/${key}/svar`)
const issuer = await startIssuer(replies)
const other = await startIssuer(replies)
afterAll(() => {
  issuer.stop()
  other.stop()
})
const away: OidcProvider = {
  ...issuer.settings({ key: 'borta', realm: 'staff', name: 'en som är borta' }),
  issuer: 'http://127.0.0.1:9',
}
const staff = issuer.settings({ key: 'medarbetare', realm: 'staff' })
const applicants = other.settings({ key: 'sokande', realm: 'partner', name: 'e-legitimation' })
const ways = { ...noWays, providers: [staff, applicants, away] }
const app = useApp({ isEmpty: true, isDemo: false, ways })

async function add(name: string, email: string, role: Role): Promise<void> {
  const acting = { by: 'test', at: app.platform.clock() }
  await inTransaction(app.platform.db, async (tx) => {
    const person = await createPerson(tx, { key: null, name, email }, acting)
    if (isRefused(person)) throw new Error(person.refused)
    const scope = { kind: 'unit', key: 'kulturavdelningen' } as const
    return giveAssignment(tx, person, { role, scope, from: dayAt(acting.at), to: null }, acting)
  })
}
const known = { subject: 'officer-1', email: 'officer@exempel.se', acr: 'loa2' }
const people = () => app.platform.db.selectFrom('identity_person').select(['name', 'email', 'created_by']).execute()
const statusAndText = async (answer: Response) => [answer.status, await answer.text()] as const

beforeEach(async () => {
  await app.emptyAndForget()
  await add('Handläggare (exempel)', 'officer@exempel.se', 'officer')
  Object.assign(issuer, { who: known, tamper: undefined, idTokenSeconds: 3600 })
  Object.assign(other, { who: { subject: 'applicant-1', email: 'sokande@exempel.se', name: 'Exempel Sökande' } })
})

describe('somebody who works here', () => {
  test('signs in by the verified address the first time, and then by the login', async () => {
    const browser = browserOf(app)
    const led = await browser.signInBy(issuer, '/logga-in/med/medarbetare?till=/arbete/fordelning')
    expect([led.status, led.headers.get('location')]).toEqual([303, '/arbete/fordelning'])
    expect((await browser.get('/arbete/fordelning')).status).toBe(200)
    issuer.who = { ...known, email: 'nytt.namn@exempel.se' }
    const again = browserOf(app)
    expect((await again.signInBy(issuer)).headers.get('location')).toBe('/arbete')
    expect(await people()).toHaveLength(1)
  })

  test.each([
    ['that nobody here has', { email: 'okand@exempel.se' }],
    ['that is not verified', { isVerified: false }],
    ['that is not told', { email: '' }],
  ])('is told who gives access when the address is one %s, and nothing is kept', async (_, more) => {
    issuer.who = { ...known, ...more }
    const browser = browserOf(app)
    const [status, page] = await statusAndText(await browser.signInBy(issuer))
    expect([status, browser.jar.has('samklang')]).toEqual([403, false])
    expect(page).toContain('systemadministratör för Samklang')
    expect(await people()).toHaveLength(1)
    expect(await app.platform.db.selectFrom('identity_login').selectAll().execute()).toEqual([])
  })

  test('who has a login is nobody else’s by the same address', async () => {
    await browserOf(app).signInBy(issuer)
    issuer.who = { ...known, subject: 'officer-2' }
    expect((await browserOf(app).signInBy(issuer)).status).toBe(403)
  })

  test('is not let in by the applicants’ provider, whatever address it tells', async () => {
    other.who = { subject: 'officer-1', email: 'officer@exempel.se', acr: 'loa3' }
    const browser = browserOf(app)
    expect((await browser.signInBy(other, '/logga-in/med/sokande')).headers.get('location')).toBe('/mina-sidor')
    expect((await browser.get('/arbete')).status).toBe(404)
    expect((await people()).map(({ email }) => email)).toEqual(['officer@exempel.se', null])
  })

  test('on a level too low is asked for more, at the provider too', async () => {
    issuer.who = { ...known, acr: 'loa1' }
    const browser = browserOf(app)
    await browser.signInBy(issuer)
    const [status, page] = await statusAndText(await browser.get('/arbete/fordelning'))
    expect([status, page.includes('kräver en säkrare inloggning')]).toEqual([403, true])
    const [, surer = ''] =
      /href="(\/logga-in\/med\/medarbetare[^"]*)"/.exec(page)?.map((one) => one.replaceAll('&amp;', '&')) ?? []
    expect(surer).toBe('/logga-in/med/medarbetare?till=%2Farbete%2Ffordelning&niva=substantial')
    const [weak, why] = await statusAndText(await browser.signInBy(issuer, surer))
    expect([weak, why.includes('på en lägre nivå')]).toEqual([403, true])
    expect(Object.fromEntries(issuer.asked.at(-1) ?? [])).toMatchObject({ acr_values: 'loa2 loa3', prompt: 'login' })
    issuer.who = known
    expect((await browser.signInBy(issuer, surer)).headers.get('location')).toBe('/arbete/fordelning')
    expect((await browser.get('/arbete/fordelning')).status).toBe(200)
  })
})

describe('an applicant', () => {
  test('is made at the first sign-in, with what the person alone makes, and found at the next', async () => {
    const browser = browserOf(app)
    const led = await browser.signInBy(other, '/logga-in/med/sokande')
    expect(led.headers.get('location')).toBe('/mina-sidor')
    expect((await browser.get('/mina-sidor')).status).toBe(200)
    await browserOf(app).signInBy(other, '/logga-in/med/sokande')
    expect(await people()).toMatchObject([{}, { name: 'Exempel Sökande', created_by: 'sign-in' }])
    const held = await app.platform.db.selectFrom('identity_assignment').select(['role', 'scope_kind']).execute()
    expect(held.at(-1)).toEqual({ role: 'applicant', scope_kind: 'own' })
  })

  // Made up after the rule.
  test('whom the provider names by an identity number is not kept in any form', async () => {
    other.who = { subject: '199001010017', name: 'Exempel' }
    const [status, page] = await statusAndText(await browserOf(app).signInBy(other, '/logga-in/med/sokande'))
    expect([status, page.includes('personnummer')]).toEqual([403, true])
    expect(await people()).toHaveLength(1)
  })
})

describe('what the provider answers', () => {
  const refusedWith = async (answer: Response, sentence: string) => {
    const [status, page] = await statusAndText(answer)
    expect(page).toContain(sentence)
    expect([status, await app.platform.db.selectFrom('identity_session').selectAll().execute()]).toEqual([403, []])
  }
  const untrusted = 'gick inte att lita på'
  const notBegun = 'har redan använts, tog för lång tid eller började i en annan webbläsare'

  test('with another state is not taken', async () => {
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    answer.searchParams.set('state', 'another')
    await refusedWith(await browser.open(answer), untrusted)
  })

  test('is taken once', async () => {
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    expect((await browser.open(answer)).status).toBe(303)
    await browser.post('/logga-ut')
    await refusedWith(await browser.open(answer), notBegun)
  })

  test('is not taken with a code that was somebody else’s', async () => {
    const stolen = await browserOf(app).askProvider(issuer)
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    answer.searchParams.set('code', stolen.searchParams.get('code') ?? '')
    await refusedWith(await browser.open(answer), untrusted)
  })

  test('in another browser than the one that asked is not taken', async () => {
    const answer = await browserOf(app).askProvider(issuer)
    await refusedWith(await browserOf(app).open(answer), notBegun)
  })

  test('from another provider than the one that was asked is not taken', async () => {
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    answer.searchParams.set('iss', applicants.issuer)
    await refusedWith(await browser.open(answer), untrusted)
  })

  test('without saying from whom it is, by a provider that always says, is not taken', async () => {
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    expect(answer.searchParams.get('iss')).toBe(staff.issuer)
    answer.searchParams.delete('iss')
    await refusedWith(await browser.open(answer), untrusted)
  })

  test('is not taken for an answer to the other provider', async () => {
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    answer.pathname = '/logga-in/med/sokande/svar'
    await refusedWith(await browser.open(answer), notBegun)
  })

  test.each([
    ['for another program', { aud: 'another' }],
    ['by another issuer', { iss: 'http://127.0.0.1:1' }],
    ['in answer to another question', { nonce: 'another' }],
  ])('with a token made %s is not taken', async (_, more) => {
    issuer.tamper = (claims) => ({ ...claims, ...more })
    await refusedWith(await browserOf(app).signInBy(issuer), untrusted)
  })

  test('with the provider’s key is taken when nothing was changed', async () => {
    issuer.tamper = (claims) => claims
    expect((await browserOf(app).signInBy(issuer)).status).toBe(303)
  })

  test('with a token that has ended is not taken', async () => {
    issuer.idTokenSeconds = 60
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    app.pass(0.1)
    await refusedWith(await browser.open(answer), untrusted)
  })

  test('after ten minutes is not taken', async () => {
    const browser = browserOf(app)
    const answer = await browser.askProvider(issuer)
    app.pass(0.2)
    await refusedWith(await browser.open(answer), notBegun)
  })

  test('is that the person went back', async () => {
    issuer.who = { ...known, denies: true }
    await refusedWith(await browserOf(app).signInBy(issuer), 'Du avbröt inloggningen')
  })
})

test('a provider that does not answer is a page with a sentence, and stops nothing', async () => {
  const [status, page] = await statusAndText(await browserOf(app).get('/logga-in/med/borta'))
  expect([status, page.includes('svarar inte just nu')]).toEqual([503, true])
  expect((await app.get('/logga-in')).status).toBe(200)
})

test('a provider that has gone away is found out within five minutes', async () => {
  const gone = await startIssuer(replies)
  const provider = { ...gone.settings({ key: 'medarbetare', realm: 'staff' }) }
  const [first] = ways.providers
  ways.providers[0] = provider
  expect((await browserOf(app).get('/logga-in/med/medarbetare')).status).toBe(303)
  gone.stop()
  app.pass(0.1)
  expect((await browserOf(app).get('/logga-in/med/medarbetare')).status).toBe(503)
  if (first) ways.providers[0] = first
})

test('the sign-in page has a button for each provider, and nothing of a demonstration', async () => {
  const page = await (await app.get('/logga-in')).text()
  expect(page).toContain('Logga in med testinloggningen')
  expect(page).toContain('Logga in med e-legitimation')
  expect(page).not.toMatch(/demonstration|name="roll"/)
})
