import { expect, test } from 'vitest'
import { noWays, sessionCookie } from '#identity/index.ts'
import { inTransaction, sendMail } from '#platform/index.ts'
import { useApp } from '../../../test/app.ts'
import { startSession } from '../../identity/sessions/session.store.ts'

const app = useApp({ isEmpty: true, ways: { ...noWays, hasMail: true } })
const inUse = useApp({ isEmpty: true, isDemo: false })

const write = (subject: string) =>
  inTransaction(app.platform.db, (tx) =>
    sendMail(
      tx,
      app.platform.jobs,
      {
        ...{ to: 'ett@exempel.se', subject, text: 'Hej <b>du</b>.' },
        link: { label: 'Gå dit', path: '/folj-kronan' },
      },
      app.platform.clock(),
    ),
  )

test('the mailbox of a demonstration shows what would have been sent, the newest first, to anyone', async () => {
  await write('Ett')
  const id = await write('Två')
  const before = await (await app.get('/arbete/brevlada')).text()
  expect(before.indexOf('Två')).toBeLessThan(before.indexOf('Ett'))
  expect(before).toContain('väntar på att skickas')
  await app.work()
  expect(await (await app.get('/arbete/brevlada')).text()).not.toContain('väntar på att skickas')
  const mail = await (await app.get(`/arbete/brevlada/${id}`)).text()
  expect(mail).toContain('Hej &lt;b>du&lt;/b>.')
  expect(mail).toContain('<a href="http://localhost/folj-kronan">Gå dit</a>')
  expect(mail).toContain('Brevet har inte lämnat datorn')
})

test('whoever asks for a link to sign in with is told that it lies in the mailbox', async () => {
  const asked = await app.post('/logga-in/lank', { epost: 'officer@demo.example' })
  expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining('href="/arbete/brevlada"')])
})

test('there is none in operation, and whoever is signed in or not learns nothing of it', async () => {
  const { person } = await inUse.platform.db
    .selectFrom('identity_assignment')
    .select('person')
    .where('role', '=', 'officer')
    .executeTakeFirstOrThrow()
  const session = { person, method: 'oidc', assurance: 'high', browser: '' } as const
  const { token } = await startSession(inUse.platform.db, session, inUse.platform.clock())
  const headers = { cookie: `${sessionCookie}=${token}` }
  expect((await inUse.get('/arbete', { headers })).status).toBe(200)
  for (const address of ['/arbete/brevlada', '/arbete/brevlada/1']) {
    expect((await inUse.get(address, { headers })).status).toBe(404)
    expect((await inUse.get(address)).status).toBe(303)
  }
})
