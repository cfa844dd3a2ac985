import { beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '#platform/index.ts'
import { type Day, isRefused } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { giveAssignment } from '../assignments/give-assignment.action.ts'
import { createPerson } from '../people/create-person.action.ts'
import { insertProtection } from '../people/person.store.ts'
import { wholeRegion } from '../roles/scope.ts'
import { startSession } from '../sessions/session.store.ts'
import { chooseNotifications, stopMail } from './choose-notifications.action.ts'
import { noticeEndingJob, noticeNewJob, sendSummariesJob } from './notice-events.job.ts'
import type { NewNotification } from './notification.store.ts'
import { notify } from './notify.action.ts'
import { sendSummary } from './send-summary.action.ts'

const app = useApp({ isEmpty: true })
const at = new Date('2026-03-02T10:00:00Z')
const day = (text: string) => text as Day
let person: bigint

const run = <T>(work: Parameters<typeof inTransaction<T>>[1]) => inTransaction(app.platform.db, work)
const tell = (told: Partial<NewNotification> = {}) =>
  run((tx) =>
    notify(
      tx,
      app.platform.jobs,
      {
        person,
        kind: 'assignment-given',
        key: 'a:1',
        facts: { role: 'Revisor', from: 'x' },
        path: '/mitt-konto',
        ...told,
      },
      at,
    ),
  )
const waits = (file: number): Partial<NewNotification> => ({
  ...{ kind: 'file-waits', key: `file-waits:${file}`, path: `/arbete/fordelning/inlasning/${file}` },
  facts: { file: `fil-${file}.csv`, since: `${file} mars 2026` },
})
const told = () => app.platform.db.selectFrom('identity_notification').selectAll().orderBy('id').execute()
const mails = () => app.platform.db.selectFrom('platform_mail').selectAll().orderBy('id').execute()
const summarise = () => run((tx) => sendSummary(tx, app.platform.jobs, person, at))

async function add(email: string | null): Promise<bigint> {
  const added = await run((tx) => createPerson(tx, { key: null, name: 'Exempel', email }, { by: 'test', at }))
  if (isRefused(added)) throw new Error(added.refused)
  return added
}

beforeEach(async () => {
  await app.emptyAndForget()
  person = await add('ett@exempel.se')
})

describe('an event', () => {
  test('that is told twice, out of order and at once is one notification and one mail', async () => {
    const events = [waits(1), { key: 'a:1' }, waits(2), { key: 'a:2' }]
    await Promise.all(events.map(tell))
    for (const event of [...events].reverse()) await tell(event)
    await summarise()
    for (const event of events) await tell(event)
    await summarise()
    expect((await told()).map(({ key }) => key).sort()).toEqual(['a:1', 'a:2', 'file-waits:1', 'file-waits:2'])
    const sent = await mails()
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Du har fått en roll',
      'Du har fått en roll',
      'Det här har hänt: 2 saker',
    ])
    expect(sent[2]?.body).toContain('1 mars 2026')
    expect(sent[2]?.body).toContain('2 mars 2026')
  })

  test('of a transaction that is rolled back is not told', async () => {
    const broken = run(async (tx) => {
      await notify(tx, app.platform.jobs, { ...waits(1), kind: 'new-browser', person } as NewNotification, at)
      throw new Error('avbruten')
    })
    await expect(broken).rejects.toThrow('avbruten')
    expect([await told(), await mails()]).toEqual([[], []])
  })

  test('is shown and not mailed to whoever has no address, or wants no mail', async () => {
    person = await add(null)
    await tell()
    person = await add('tre@exempel.se')
    await run((tx) => chooseNotifications(tx, person, { 'assignment-given': 'never', 'file-waits': 'never' }, at))
    await tell()
    await tell(waits(1))
    await summarise()
    expect([(await told()).length, await mails()]).toEqual([3, []])
  })
})

describe('the summary of the day', () => {
  test('is one mail though two are made at the same time', async () => {
    await tell(waits(1))
    await Promise.all([summarise(), summarise(), sendSummariesJob(app.platform).run({})])
    expect(await mails()).toHaveLength(1)
  })

  test('leaves out what is read, and what was stopped since', async () => {
    await tell(waits(1))
    await tell({ kind: 'assignment-ends', key: 'b:1', facts: { role: 'Revisor', to: '9 mars' } })
    await app.platform.db.updateTable('identity_notification').set({ read_at: at }).where('key', '=', 'b:1').execute()
    await run((tx) => stopMail(tx, { person, what: 'file-waits' }, at))
    await summarise()
    expect(await mails()).toEqual([])
  })

  test('is not made of what came while mail was stopped', async () => {
    await run((tx) => stopMail(tx, { person, what: 'summary' }, at))
    await tell(waits(1))
    await run((tx) => chooseNotifications(tx, person, { 'file-waits': 'daily' }, at))
    await summarise()
    expect(await mails()).toEqual([])
  })
})

describe('a person whose identity is protected', () => {
  test('gets mail that names nothing of what it is about (R35)', async () => {
    await run((tx) => insertProtection(tx, person, 'test', at))
    await tell()
    await tell(waits(7))
    await summarise()
    const sent = await mails()
    expect(sent).toHaveLength(2)
    for (const { subject, body, link_path: path } of sent)
      expect([subject, body, path]).toEqual([
        'Något nytt i Samklang',
        'Det finns något nytt som rör dig. Logga in för att läsa det.',
        '/mitt-konto/aviseringar',
      ])
  })
})

describe('what happens to somebody’s account is noticed', () => {
  const notice = () => noticeNewJob(app.platform).run({})
  const signIn = (browser: string) =>
    run((tx) => startSession(tx, { person, method: 'oidc', assurance: 'high', browser }, app.platform.clock()))

  test('a new browser, but not the first, nor one that is known', async () => {
    await signIn('Firefox, Linux')
    await notice()
    expect(await told()).toEqual([])
    await signIn('Firefox, Linux')
    await signIn('Safari, iOS')
    await Promise.all([notice(), notice()])
    await signIn('Safari, iOS')
    await notice()
    expect(await told()).toMatchObject([{ kind: 'new-browser', facts: { browser: 'Safari, iOS' }, mailing: 'at-once' }])
    // Security cannot be stopped from a mail.
    expect(await mails()).toMatchObject([{ stop_path: null, link_path: '/mitt-konto' }])
  })

  test('a role, once when it is given and once when its last day is near', async () => {
    const now = app.platform.clock()
    const inDays = (days: number) => day(new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10))
    const give = (role: 'auditor' | 'registrar', to: Day | null) =>
      run((tx) => {
        const wanted = { role, scope: wholeRegion, from: inDays(-30), to }
        return giveAssignment(tx, person, wanted, { by: 'test', at: now })
      })
    await give('auditor', inDays(10))
    await give('registrar', inDays(20))
    for (let time = 0; time < 2; time++) {
      await noticeEndingJob(app.platform).run({})
      await notice()
    }
    expect((await told()).map(({ kind, key }) => `${kind} ${key.split(':')[1]}`)).toEqual([
      'assignment-ends 1',
      'assignment-given 1',
      'assignment-given 2',
    ])
  })
})
