import { describe, expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'
import { demoKey } from './demo-people.ts'
import { personByKey } from './person.store.ts'

const app = useApp({ isEmpty: true })
const as = 'administrator' as const

const idOf = async (role: Parameters<typeof demoKey>[0]) => (await personByKey(app.platform.db, demoKey(role))) ?? 0n
const page = async (address: string) => (await app.get(address, { as })).text()
const add = async (namn: string, epost = '') => {
  const response = await app.post('/arbete/personer/ny', { namn, epost }, { as })
  return response.headers.get('location') ?? ''
}
const wanted = (more: Record<string, string> = {}) => ({
  ...{ roll: 'officer', galler: 'region:', namn: '', fran: '2026-01-01', till: '' },
  ...more,
})
const sentences = (html: string) => [...html.matchAll(/<li><a href="#\w+">([^<]+)<\/a>/g)].map(([, text]) => text)

test('every page about people shows the way back to work', async () => {
  const person = await idOf('officer')
  for (const address of ['/arbete/personer', '/arbete/personer/ny', `/arbete/personer/${person}`])
    expect([address, await page(address)]).toEqual([address, expect.stringContaining('<a href="/arbete">Arbete</a>')])
  const shown = await (await app.get('/arbete/skyddade-personer', { as: 'registrar' })).text()
  expect(shown).toContain('<a href="/arbete">Arbete</a>')
})

describe('the people of the site', () => {
  test('are listed with what they are today, and found by name and address', async () => {
    await add('Exempel Ett (exempel)', 'ett@exempel.se')
    const found = await page('/arbete/personer?sok=ETT%40')
    expect(found).toContain('Exempel Ett (exempel)')
    expect(found).toContain('En person')
    expect(found).toContain('ingen roll i dag')
    expect(await page('/arbete/personer?sok=%25%25%25')).toContain('Ingen passar sökningen')
    expect(await page('/arbete/personer?sida=99')).toContain('Systemadministratör')
  })

  test('are added with a name, and an address that nobody else has', async () => {
    const wrong = await app.post('/arbete/personer/ny', { namn: ' ', epost: 'inte en adress' }, { as })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(sentences(html)).toHaveLength(2)
    expect(html).toContain('value="inte en adress"')
    await add('Exempel Två (exempel)', 'tva@exempel.se')
    const again = await app.post(
      '/arbete/personer/ny',
      { namn: 'Exempel Tre (exempel)', epost: 'TVA@exempel.se' },
      { as },
    )
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Någon annan har den adressen.')
  })
})

describe('a role', () => {
  test('is given for a part of the department and a time, and ended on a day', async () => {
    const person = await add('Exempel Fyra (exempel)')
    const given = await app.post(`${person}/roller`, wanted({ galler: 'unit:kulturavdelningen', till: '2027-01-31' }), {
      as,
    })
    expect([given.status, given.headers.get('location')]).toEqual([303, person])
    const shown = await page(person)
    expect(shown).toContain('kulturavdelningen')
    const [, uppdrag = ''] = /name="uppdrag" value="(\d+)"/.exec(shown) ?? []
    const ended = await app.post(`${person}/roller/slut`, { uppdrag, sista: '2026-11-30' }, { as })
    expect(ended.status).toBe(303)
    expect(await page(person)).toContain('2026-11-30')
    const again = await app.post(`${person}/roller/slut`, { uppdrag, sista: '2026-12-30' }, { as })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Rollen har redan en sista dag')
  })

  test('for an organisation is given by its name', async () => {
    const person = await add('Exempel Fem (exempel)')
    const named = (namn: string) => wanted({ roll: 'institution-contact', galler: 'party', namn })
    expect(sentences(await (await app.post(`${person}/roller`, named(''), { as })).text())).toEqual([
      'Skriv namnet på organisationen.',
    ])
    const unknown = await app.post(`${person}/roller`, named('Finns inte'), { as })
    expect(sentences(await unknown.text())).toEqual(['Ingen organisation har det namnet. Kontrollera hur det stavas.'])
    expect((await app.post(`${person}/roller`, named('föreningen exempel (EXEMPEL)'), { as })).status).toBe(303)
  })

  test.each([
    [{ roll: 'kung' }, 'Välj en roll.'],
    [{ galler: 'hela världen' }, 'Välj vad rollen gäller.'],
    [
      { galler: 'body:kultur-och-bildningsnamnden' },
      'Rollen kan inte gälla det du valde. Välj något annat som den gäller.',
    ],
    [{ galler: 'case', namn: 'tolv' }, 'Skriv numret med bara siffror.'],
    [{ fran: '2026-02-30' }, 'Skriv dagen så här: 2026-01-31.'],
    [{ till: 'sen' }, 'Skriv sista dagen så här: 2026-01-31. Du kan också lämna fältet tomt.'],
    [{ till: '2025-01-01' }, 'Sista dagen ligger före den första. Rätta en av dem.'],
  ])('asked for with %j is refused, and what was typed stays', async (more, sentence) => {
    const person = `/arbete/personer/${await idOf('adviser')}`
    const response = await app.post(`${person}/roller`, wanted(more), { as })
    const html = await response.text()
    expect([response.status, sentences(html)]).toEqual([422, [sentence]])
    for (const value of Object.values(more).filter((one) => /^\d/.test(one))) expect(html).toContain(`value="${value}"`)
  })

  test('of the last administrator is not ended', async () => {
    const person = `/arbete/personer/${await idOf('administrator')}`
    const [, uppdrag = ''] = /name="uppdrag" value="(\d+)"/.exec(await page(person)) ?? []
    const response = await app.post(`${person}/roller/slut`, { uppdrag, sista: '2026-12-30' }, { as })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Det finns ingen annan systemadministratör.')
  })
})

describe('somebody with a protected identity', () => {
  test('is named to nobody who has not asked with the right, and the asking is logged', async () => {
    const person = await add('Hemlig Exempel (exempel)', 'hemlig@exempel.se')
    const id = person.split('/').at(-1) ?? ''
    await app.post(`${person}/skydd`, { skydd: 'ja' }, { as })
    for (const address of [person, '/arbete/personer', '/arbete/personer?sok=hemlig']) {
      expect(await page(address)).not.toMatch(/Hemlig Exempel|hemlig@exempel\.se/)
    }
    expect((await app.get('/arbete/skyddade-personer', { as })).status).toBe(404)
    const list = await app.get('/arbete/skyddade-personer', { as: 'registrar' })
    expect(await list.text()).not.toContain('Hemlig Exempel')
    const seen = await app.post('/arbete/skyddade-personer', { person: id }, { as: 'registrar' })
    expect(await seen.text()).toContain('Hemlig Exempel (exempel)')
    expect(seen.headers.get('cache-control')).toBe('no-store')
    const log = await app.platform.db
      .selectFrom('platform_audit')
      .selectAll()
      .where('about', '=', `person:${id}`)
      .where('what', '=', 'person.protected-seen')
      .execute()
    expect(log.map(({ who }) => who)).toEqual([`person:${await idOf('registrar')}`])
    await app.post(`${person}/skydd`, { skydd: 'nej' }, { as })
    expect(await page(person)).toContain('Hemlig Exempel (exempel)')
  })

  test('who is not marked is not shown that way', async () => {
    const person = String(await idOf('officer'))
    expect((await app.post('/arbete/skyddade-personer', { person }, { as: 'registrar' })).status).toBe(404)
  })
})

test('a person is signed out everywhere by the administrator', async () => {
  expect((await app.get('/arbete', { as: 'head' })).status).toBe(200)
  await app.post(`/arbete/personer/${await idOf('head')}/inloggningar`, {}, { as })
  expect((await app.get('/arbete', { as: 'head' })).status).toBe(303)
})

test('a person chooses the organisation to act for, among the own ones only', async () => {
  const own = await (await app.get('/mitt-konto', { as: 'institution-contact' })).text()
  expect(own).toContain('Föreningen Exempel (exempel)')
  const [, uppdrag = ''] = /name="uppdrag" value="(\d+)"/.exec(own) ?? []
  const chosen = (html: string) => /value="(\w+)" checked/.exec(html)?.[1]
  await app.post('/mitt-konto/foretrader', { uppdrag }, { as: 'institution-contact' })
  expect(chosen(await (await app.get('/mitt-konto', { as: 'institution-contact' })).text())).toBe(uppdrag)
  await app.post('/mitt-konto/foretrader', { uppdrag }, { as: 'borrower' })
  expect(chosen(await (await app.get('/mitt-konto', { as: 'borrower' })).text())).toBe('ingen')
})
