import { describe, expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'
import { allMessages } from './message.store.ts'
import { mostInAnHour } from './message.ts'

const app = useApp({ isEmpty: true })
const [registrar, officer, administrator] = (['registrar', 'officer', 'administrator'] as const).map((as) => ({ as }))
const say = (meddelande: string, more: Record<string, string> = {}, language = '') =>
  app.post(`${language}/tillganglighet`, { meddelande, sida: '', svar: '', webbplats: '', ...more })
const messages = () => allMessages(app.platform.db, 1000)

describe('somebody who says that something cannot be used', () => {
  test('is heard signed out, and is told so on the next page', async () => {
    const sent = await say('Kartan går inte att läsa', { sida: '/folj-kronan', svar: 'exempel@exempel.example' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/tillganglighet'])
    const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? ''
    const shown = await (await app.get('/tillganglighet', { headers: { cookie } })).text()
    expect(shown).toMatch(/role="status"><p>Tack\. Meddelandet har kommit fram/)
    expect(await messages()).toMatchObject([
      { text: 'Kartan går inte att läsa', page: '/folj-kronan', answerTo: 'exempel@exempel.example', answeredAt: null },
    ])
  })

  test('arrives once, however often the form is sent', async () => {
    const before = (await messages()).length
    await Promise.all([say('Två gånger'), say('Två gånger')])
    expect((await say('Två gånger')).status).toBe(303)
    expect(await messages()).toHaveLength(before + 1)
  })

  test.each([
    ['', {}, '', 'Skriv vad som inte går att använda.'],
    ['', {}, '/en', 'Write what cannot be used.'],
    ['x'.repeat(2001), {}, '', 'Meddelandet är för långt. Skriv högst 2000 tecken.'],
    ['Köp nu', { webbplats: 'https://ond.example' }, '', 'Det såg ut som skräppost.'],
  ])('hears what is wrong, keeps what was written, and nothing is stored: %#', async (text, more, language, said) => {
    const before = (await messages()).length
    const wrong = await say(text, { ...more, svar: '"><script>' }, language)
    const html = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(html).toContain(said)
    expect(html).toMatch(/<title>(?:Fel|Error): /)
    expect(html).toContain('value="&quot;>&lt;script>"')
    expect(html).toContain(`>${text}</textarea>`)
    expect(html).not.toContain('ond.example')
    expect(await messages()).toHaveLength(before)
  })
})

describe('those who answer', () => {
  test('find on their work page what waits, and the others do not', async () => {
    await say(`Rubriken saknas ${'mycket '.repeat(20)}`)
    const work = await (await app.get('/arbete', registrar)).text()
    expect(work).toMatch(/href="\/arbete\/meddelanden#meddelande-\d+">Rubriken saknas mycket.{20,50} …</)
    expect(work).toContain('<a href="/arbete/meddelanden">Meddelanden</a>')
    expect(await (await app.get('/arbete', officer)).text()).not.toContain('meddelanden')
    expect((await app.get('/arbete/meddelanden', administrator)).status).toBe(200)
  })

  test('mark a message as answered, once, and it waits no more', async () => {
    await say('Länken leder fel')
    const [of] = (await messages()).filter(({ text }) => text === 'Länken leder fel')
    const meddelande = String(of?.id)
    const answer = () => app.post('/arbete/meddelanden', { meddelande }, registrar)
    expect([(await answer()).status, (await answer()).status]).toEqual([303, 303])
    expect(await (await app.get('/arbete', registrar)).text()).not.toContain('Länken leder fel')
    const list = await (await app.get('/arbete/meddelanden', registrar)).text()
    expect(list).toMatch(/Länken leder fel.*<dt>Besvarat</s)
    expect(list.indexOf('Länken leder fel')).toBeGreaterThan(list.indexOf('Rubriken saknas'))
    const answered = app.platform.db.selectFrom('platform_audit').select('about').where('what', '=', 'message.answered')
    expect(await answered.execute()).toEqual([{ about: `message:${meddelande}` }])
  })

  test.each(['0', '', 'x', '999999', '9'.repeat(30)])(
    'are told when there is no such message: %j',
    async (meddelande) => {
      expect((await app.post('/arbete/meddelanden', { meddelande }, registrar)).status).toBe(404)
    },
  )

  test('are the only ones: to others the list is not there', async () => {
    const [of] = await messages()
    expect((await app.get('/arbete/meddelanden', officer)).status).toBe(404)
    expect((await app.post('/arbete/meddelanden', { meddelande: String(of?.id) }, officer)).status).toBe(404)
    expect((await app.get('/arbete/meddelanden')).status).toBe(303)
  })

  test('see what was written as text, and never as a part of the page', async () => {
    await say('<img src=x onerror=alert(1)>')
    const list = await (await app.get('/en/arbete/meddelanden', registrar)).text()
    expect(list).toContain('&lt;img src=x onerror=alert(1)>')
    expect(list).toContain('Mark as answered')
  })
})

test('more than people write in an hour is stopped for a while, and then taken again', async () => {
  for (let nth = (await messages()).length; nth < mostInAnHour; nth++) await say(`Meddelande ${nth}`)
  expect(await messages()).toHaveLength(mostInAnHour)
  const stopped = await say('Ett till')
  expect(stopped.status).toBe(429)
  expect(await stopped.text()).toMatch(/Vänta en timme.*>Ett till<\/textarea>/s)
  app.pass(1.1)
  expect((await say('Ett till')).status).toBe(303)
})
