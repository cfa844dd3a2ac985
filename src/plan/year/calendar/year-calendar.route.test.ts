import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { dayAt } from '#values/index.ts'
import { useApp } from '../../../../test/app.ts'
import { deadlinesOfYear } from '../deadlines/deadline.store.ts'

const app = useApp({})
const officer = { as: 'officer' } as const
const year = Number(dayAt(new Date()).slice(0, 4))
const calendar = async (query = '') => {
  const response = await app.get(`/arbete/arshjul/${year}.ics${query}`, officer)
  return { response, text: await response.text() }
}
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('a year is a calendar that another program reads: every deadline on its day', async () => {
  const { response, text } = await calendar()
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('content-disposition')).toContain(`arshjul-${year}.ics`)
  const made = await deadlinesOfYear(app.platform.db, year)
  expect(eventsIn(text).map((one) => [one.summary, one.startDate.toString()])).toEqual(
    made.map(({ title, dueDay }) => [title.sv, dueDay]),
  )
  expect(text).toContain('@varmland.samklang')
  expect(text.split('URL:')[1]).toMatch(/^http:\/\/localhost\/arbete\/arshjul\/tidsfrist\/\d+/)
})

test('the same year is the same bytes whenever it is asked for', async () => {
  const before = (await calendar()).text
  app.pass(5)
  expect((await calendar()).text).toBe(before)
})

test('commissions and measures are in it on the day that they are due, cancelled when they are taken away', async () => {
  const before = eventsIn((await calendar()).text).length
  const typed = { uppdrag: 'Utred bokbussen', givare: 'body:kultur-och-bildningsnamnden', ansvarig: 'region' }
  const answer = await app.post('/arbete/uppdrag', { ...typed, senast: `${year}-12-15` }, officer)
  const address = answer.headers.get('location') ?? ''
  const goal = { atgard: 'Läsfrämjande', ansvarig: 'region', ar: String(year), senast: `${year}-12-20` }
  expect((await app.post('/arbete/kulturplan/mal/2/atgarder', goal, officer)).status).toBe(303)
  expect(eventsIn((await calendar()).text).map(({ summary }) => summary)).toEqual(
    expect.arrayContaining(['Utred bokbussen', 'Läsfrämjande']),
  )
  const page = await (await app.get(`/arbete/arshjul?ar=${year}`, officer)).text()
  expect(page).toMatch(/Uppdrag, åtgärder och remisser som ska vara klara.*Utred bokbussen.*Läsfrämjande/s)
  const sedd = /name="sedd" value="(\d+)"/.exec(await (await app.get(address, officer)).text())?.[1] ?? ''
  await app.post(address, { vad: 'withdrawn', anteckning: 'Inte nu.', sedd }, officer)
  const events = eventsIn((await calendar()).text)
  expect(events).toHaveLength(before + 2)
  const [event] = events.filter(({ summary }) => summary === 'Utred bokbussen')
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  // It belongs to the body that gave it, and to no role alone.
  expect(eventsIn((await calendar('?organ=kultur-och-bildningsnamnden')).text)).toHaveLength(3)
  expect(eventsIn((await calendar('?roll=finance-officer')).text)).toHaveLength(1)
})

test('a role and a body have calendars of their own', async () => {
  expect(eventsIn((await calendar('?roll=finance-officer')).text)).toHaveLength(1)
  expect(eventsIn((await calendar('?organ=kultur-och-bildningsnamnden')).text)).toHaveLength(3)
})

test('what was taken away is cancelled under the name that it had, and counts its changes', async () => {
  const [one] = await deadlinesOfYear(app.platform.db, year)
  const sent = { vad: 'dropped', anteckning: 'Inte i år.', sedd: String(one?.event) }
  await app.post(`/arbete/arshjul/tidsfrist/${one?.id}`, sent, officer)
  const [event] = eventsIn((await calendar()).text).filter(
    ({ uid }) => uid === `tidsfrist-${one?.id}@varmland.samklang`,
  )
  expect([event?.component.getFirstPropertyValue('status'), event?.sequence]).toEqual(['CANCELLED', 1])
})

test.each(['x.ics', '99999.ics', '2026.csv', '2026'])('there is no calendar %s', async (file) => {
  expect((await app.get(`/arbete/arshjul/${file}`, officer)).status).toBe(404)
})

test('nobody reads it who is not signed in', async () => {
  expect((await app.get(`/arbete/arshjul/${year}.ics`)).status).toBe(303)
})
