import { beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '#platform/index.ts'
import { useApp } from '../../../test/app.ts'
import { demoKey } from '../people/demo-people.ts'
import { personByKey } from '../people/person.store.ts'
import { choicesOf } from './notification.store.ts'
import { notify } from './notify.action.ts'
import { stopToken } from './stop-token.store.ts'

const app = useApp({ isEmpty: true })
const personOf = async (role: 'officer' | 'applicant') =>
  (await personByKey(app.platform.db, demoKey(role))) ?? Promise.reject(new Error(`no ${role}`))
const choices = async () => choicesOf(app.platform.db, await personOf('officer'))
const tell = async (role: 'officer' | 'applicant', key: string) => {
  const told = { person: await personOf(role), kind: 'assignment-given' as const, key, facts: { role: key, from: 'x' } }
  await inTransaction(app.platform.db, (tx) =>
    notify(tx, app.platform.jobs, { ...told, path: '/mitt-konto' }, app.platform.clock()),
  )
}
const page = async (address: string, as: 'officer' | 'applicant') => (await app.get(address, { as })).text()

beforeEach(async () => {
  await app.platform.db.deleteFrom('identity_notification').execute()
  await app.platform.db.deleteFrom('identity_notification_choice').execute()
  await app.platform.db.deleteFrom('platform_mail').execute()
})

describe('the page of choices', () => {
  test('saves a choice for each kind, and says so', async () => {
    const wanted = { 'assignment-given': 'never', 'assignment-ends': 'daily', 'file-waits': 'at-once' }
    const saved = await app.post('/mitt-konto/aviseringar', wanted, { as: 'officer' })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/mitt-konto/aviseringar?sparat=ja'])
    expect(await choices()).toEqual(wanted)
    const shown = await page('/mitt-konto/aviseringar?sparat=ja', 'officer')
    expect(shown).toContain('Dina val är sparade')
    expect(shown).toMatch(/name="assignment-given" value="never" checked/)
  })

  test('saves nothing when an answer is missing or unknown, and says where', async () => {
    const half = { 'assignment-given': 'never', 'assignment-ends': 'ibland' }
    const answer = await app.post('/mitt-konto/aviseringar', half, { as: 'officer' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('href="#assignment-ends"')
    expect(await choices()).toEqual({})
  })
})

describe('the link in a mail that stops a kind', () => {
  const address = async (what: 'file-waits' | 'summary') =>
    `/aviseringar/avsluta/${await stopToken(app.platform.db, { person: await personOf('officer'), what })}`

  test('asks first, and stops that kind alone, without a sign-in', async () => {
    const stop = await address('file-waits')
    const asked = await app.get(stop)
    expect([asked.status, await choices()]).toEqual([200, {}])
    const question = await asked.text()
    for (const told of ['Vill du inte ha fler brev', 'Sluta skicka</button>']) expect(question).toContain(told)
    expect((await app.post(stop, {})).status).toBe(200)
    expect(await choices()).toEqual({ 'file-waits': 'never' })
    expect((await app.post(stop, {})).status).toBe(200)
  })

  test.each(['file-waits', 'summary'] as const)('says of %s that it is stopped, when it is', async (what) => {
    const stop = await address(what)
    const page = async () => (await app.get(stop)).text()
    expect(await page()).not.toContain('Vi skickar inga fler brev')
    await app.post(stop, {})
    expect(await page()).toContain('Vi skickar inga fler brev')
    expect(await page()).not.toContain('Sluta skicka</button>')
  })

  test('says what to do when it is not whole', async () => {
    const html = await (await app.get((await address('summary')).slice(0, -3))).text()
    for (const told of ['Länken fungerar inte', 'href="/mitt-konto/aviseringar"']) expect(html).toContain(told)
  })

  test.each([
    ['somebody else', (own: string) => own.replace(/\/\d+\./, '/999.')],
    ['another kind', (own: string) => own.replace('file-waits', 'assignment-ends')],
    ['what cannot be stopped', (own: string) => own.replace('file-waits', 'new-browser')],
    ['a signature that is cut off', (own: string) => own.slice(0, -1)],
    ['a signature of nobody', (own: string) => own.replace(/\.[^.]+$/, '.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')],
    ['nothing', () => '/aviseringar/avsluta/x'],
  ])('made for %s stops nothing', async (_, forge) => {
    const forged = forge(await address('file-waits'))
    expect([(await app.get(forged)).status, (await app.post(forged, {})).status]).toEqual([404, 404])
    expect(await choices()).toEqual({})
  })

  test('stands in the mail', async () => {
    await tell('officer', 'ett')
    const [mail] = await app.platform.db.selectFrom('platform_mail').selectAll().execute()
    expect((await app.get(mail?.stop_path ?? '')).status).toBe(200)
  })
})

describe('what is new', () => {
  test.each([
    ['officer', '/arbete'],
    ['applicant', '/mina-sidor'],
  ] as const)('%s sees it on %s, and marks it as read', async (role, address) => {
    await tell(role, 'Ettan')
    await tell(role, 'Tvåan')
    const before = await page(address, role)
    expect(before).toContain('Du har fått rollen Ettan')
    expect(before).toContain('Markera alla som lästa')
    const [, id = ''] = /name="avisering" value="(\d+)"/.exec(before) ?? []
    const read = await app.post('/mitt-konto/aviseringar/lasta', { avisering: id, till: address }, { as: role })
    expect([read.status, read.headers.get('location')]).toEqual([303, address])
    expect(await page(address, role)).toContain('Lästa aviseringar (1)')
    await app.post('/mitt-konto/aviseringar/lasta', { avisering: 'alla', till: '//ond.example' }, { as: role })
    expect(await page(address, role)).toContain('Du har inga olästa aviseringar')
  })

  test('is nobody else’s to see or to mark', async () => {
    await tell('applicant', 'Ettan')
    expect(await page('/arbete', 'officer')).not.toContain('Ettan')
    const [{ id } = { id: 0n }] = await app.platform.db.selectFrom('identity_notification').select('id').execute()
    await app.post('/mitt-konto/aviseringar/lasta', { avisering: String(id) }, { as: 'officer' })
    expect(await page('/mina-sidor', 'applicant')).not.toContain('Lästa aviseringar')
  })
})
