import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refuse } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { type MailServer, startMailServer } from '../../../test/mail-server.ts'
import { countWaitingMail, inTransaction, type Log, openSmtp } from '../index.ts'
import type { NewMail } from './mail.ts'
import { forgetMailJob, mailQueue, sendMail, sendMailJob } from './send-mail.job.ts'

const app = useApp({ isEmpty: true })
const site = { name: 'Region Exempel', publicUrl: 'https://kultur.example.se', isDemo: false }
const letter: NewMail = {
  ...{ to: 'handlaggare@exempel.se', subject: 'En fil väntar på åtgärd', text: 'Första stycket.\n\nAndra <stycket>.' },
  link: { label: 'Öppna filen', path: '/arbete/fordelning' },
}
let server: MailServer
const said: object[] = []
const log = { warn: (facts: object) => said.push(facts), error: (facts: object) => said.push(facts) } as unknown as Log

const write = (mail: Partial<NewMail> = {}, answer?: unknown) =>
  inTransaction(app.platform.db, async (tx) => {
    const id = await sendMail(tx, app.platform.jobs, { ...letter, ...mail }, app.platform.clock())
    return answer ?? id
  })
const jobAt = (port: number, isDemo = false) => ({
  ...mailQueue,
  ...sendMailJob(
    { db: app.platform.db, clock: app.platform.clock, log },
    { site: { ...site, isDemo }, postman: openSmtp(`smtp://127.0.0.1:${port}`, 'Region Exempel <kultur@example.se>') },
  ),
})
const work = (port = server.port) => app.platform.jobs.workOnce(jobAt(port))
const kept = () => app.platform.db.selectFrom('platform_mail').selectAll().orderBy('id').execute()
const waiting = async () =>
  (
    await sql<{ n: bigint }>`select count(*) as n from pgboss.job where name = ${mailQueue.name}`.execute(
      app.platform.db,
    )
  ).rows[0]?.n

beforeEach(async () => {
  said.splice(0)
  await app.emptyAndForget()
  server = await startMailServer()
})
afterEach(() => server.stop())

describe('a mail', () => {
  test('is sent after the commit, as text and as HTML, with who sends it and how to choose', async () => {
    await write({ stopPath: '/aviseringar/avsluta/x' })
    expect(server.received).toEqual([])
    await work()
    const [mail] = server.received
    expect(mail?.to).toEqual(['handlaggare@exempel.se'])
    expect(mail?.header('From')).toBe('Region Exempel <kultur@example.se>')
    expect(mail?.header('List-Unsubscribe')).toBe('<https://kultur.example.se/aviseringar/avsluta/x>')
    expect(mail?.header('Auto-Submitted')).toBe('auto-generated')
    const text = mail?.source.replace(/=\r\n/g, '').replaceAll('=3D', '=') ?? ''
    expect(text).toContain('Andra <stycket>.')
    expect(text).toContain('<p>Andra &lt;stycket&gt;.</p>')
    expect(text).toContain('<a href="https://kultur.example.se/arbete/fordelning">')
    expect(text).toContain('https://kultur.example.se/mitt-konto/aviseringar')
    expect(text).toContain('Samklang, Region Exempel, skickade')
    expect(await kept()).toMatchObject([{ attempts: 1, last_error: null, sent_at: expect.any(Date) }])
  })

  test('of a transaction that was refused or broke does not exist', async () => {
    await write({}, refuse('nej'))
    const broken = inTransaction(app.platform.db, async (tx) => {
      await sendMail(tx, app.platform.jobs, letter, app.platform.clock())
      throw new Error('avbruten')
    })
    await expect(broken).rejects.toThrow('avbruten')
    await work()
    expect([server.received, await kept(), await waiting()]).toEqual([[], [], 0n])
  })

  test('is sent once though the work is done twice, after one another and at once', async () => {
    const id = String(await write())
    const job = jobAt(server.port)
    await Promise.all([job.run({ mail: id }), job.run({ mail: id })])
    await job.run({ mail: id })
    await work()
    expect(server.received).toHaveLength(1)
  })

  test('with a key is written once', async () => {
    expect([await write({ key: 'a:1' }), await write({ key: 'a:1' }), await write({ key: 'a:2' })]).toEqual([
      expect.any(BigInt),
      undefined,
      expect.any(BigInt),
    ])
    await work()
    expect(server.received).toHaveLength(2)
  })

  test('has the same Message-ID when it is sent again', async () => {
    const id = String(await write())
    await work()
    // As if the program had died before it noted that the mail was sent.
    await app.platform.db
      .updateTable('platform_mail')
      .set({ sent_at: null, claimed_at: new Date(0) })
      .execute()
    await jobAt(server.port).run({ mail: id })
    const [first, second] = server.received.map((mail) => mail.header('Message-ID'))
    expect(first).toMatch(/^<mail-\d+-\d+@kultur\.example\.se>$/)
    expect(second).toBe(first)
  })
})

describe('when the mail server', () => {
  test('is down the mail is kept, tried again for days, and sent later', async () => {
    const id = String(await write())
    const { port } = server
    await server.stop()
    await expect(work()).rejects.toThrow('the mail was not sent: ESOCKET')
    expect(await countWaitingMail(app.platform.db)).toBe(1)
    expect(await kept()).toMatchObject([{ attempts: 1, sent_at: null, claimed_at: null, last_error: 'ESOCKET CONN' }])
    const { rows } = await sql<{ retry_limit: number; retry_delay: number; retry_backoff: boolean }>`
      select retry_limit, retry_delay, retry_backoff from pgboss.job where name = ${mailQueue.name}`.execute(
      app.platform.db,
    )
    expect(rows).toEqual([{ retry_limit: 13, retry_delay: 30, retry_backoff: true }])
    server = await startMailServer({ port })
    await jobAt(port).run({ mail: id })
    expect(server.received).toHaveLength(1)
    expect(await kept()).toMatchObject([{ attempts: 2, last_error: null }])
  })

  test.each([
    [550, null, expect.any(Date), 0],
    [450, null, null, 1],
  ])('answers %i for a receiver, no address is logged or kept as the reason', async (code, sent, givenUp, heard) => {
    await server.stop()
    server = await startMailServer({ refuses: { address: letter.to, code } })
    await write()
    const done = await work().then(
      () => 0,
      () => 1,
    )
    expect(done).toBe(heard)
    expect(await kept()).toMatchObject([
      { sent_at: sent, given_up_at: givenUp, last_error: `EENVELOPE ${code} RCPT TO` },
    ])
    expect(JSON.stringify(said)).not.toContain('exempel.se')
  })

  test('comes too late for what the mail was good for, it is not sent', async () => {
    await write({ usefulUntil: new Date(0) })
    await work()
    expect([server.received, await kept()]).toMatchObject([[], [{ last_error: 'too late' }]])
  })
})

describe('what would become a header, a second receiver or another site is refused', () => {
  test.each<Partial<NewMail>>([
    { to: 'a@exempel.se\r\nBcc: b@exempel.se' },
    { to: 'a@exempel.se, b@exempel.se' },
    { to: 'A <a@exempel.se>' },
    { to: 'a@exempel.se\0' },
    { subject: 'Hej\r\nBcc: b@exempel.se' },
    { subject: 'Hej\nContent-Type: text/html' },
    { subject: '' },
    { link: { label: 'Här', path: '//ond.example' } },
    { link: { label: 'Här', path: 'https://ond.example' } },
    { stopPath: '/\\ond.example' },
  ])('%j', async (wrong) => {
    await expect(write(wrong)).rejects.toThrow(/mail/)
    expect(await kept()).toEqual([])
  })

  test('by the database too', async () => {
    const insert = (values: object) =>
      app.platform.db
        .insertInto('platform_mail')
        .values({
          ...{ language: 'sv', to_address: 'a@exempel.se', subject: 'Hej', body: 'Hej', is_secret: false },
          ...{ key: null, link_label: null, link_path: null, stop_path: null, useful_until: null },
          ...{ made_at: new Date(), ...values },
        })
        .execute()
    await expect(insert({ to_address: 'a@exempel.se\nb@exempel.se' })).rejects.toThrow(/a_mail_has_one_address/)
    await expect(insert({ subject: 'Hej\nBcc: b@exempel.se' })).rejects.toThrow(/a_subject_is_one_line/)
    await expect(insert({ link_path: '//ond.example' })).rejects.toThrow(/a_mail_leads_to_this_site/)
  })
})

describe('what a mail said is forgotten', () => {
  const forget = () => forgetMailJob(app.platform).run({})
  const nothing = { to_address: null, subject: null, body: null, link_path: null, stop_path: null }

  test('after two weeks, sent or not', async () => {
    await write()
    await work()
    await write({ key: 'never sent' })
    await forget()
    expect((await kept()).map(({ body }) => body)).toEqual([letter.text, letter.text])
    app.pass(15 * 24)
    await write({ key: 'new' })
    await forget()
    expect(await kept()).toMatchObject([
      { ...nothing, sent_at: expect.any(Date), given_up_at: null },
      { ...nothing, sent_at: null, given_up_at: expect.any(Date) },
      { body: letter.text, given_up_at: null },
    ])
    // The work that waits for what was forgotten finds nothing to send.
    await work()
    expect(server.received).toHaveLength(2)
  })

  test('at once when it held a key, but in a demonstration, where it can be read nowhere else', async () => {
    await write({ isSecret: true })
    await work()
    await write({ isSecret: true })
    await app.platform.jobs.workOnce(jobAt(server.port, true))
    expect(await kept()).toMatchObject([nothing, { body: letter.text }])
  })
})
