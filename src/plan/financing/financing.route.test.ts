import { describe, expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'

const app = useApp({ isEmpty: true })
const officer = { as: 'officer' } as const
const text = async (address: string, options = {}) => (await app.get(address, options)).text()
const wanted = {
  ...{ organisation: 'Wermland Opera', del: '', ar: '2024', skede: 'planned', kalla: 'Budget (exempel)' },
  ...{ 'belopp-state': '35 000 000', 'belopp-region': '', 'belopp-municipality': '', 'belopp-other': '' },
}
const declare = (more: Record<string, string> = {}, options = officer) =>
  app.post('/arbete/kulturplan/finansiering', { ...wanted, ...more }, options)
const theOpera = async () =>
  /finansiering\/(\d+)"><span|finansiering\/(\d+)">Wermland Opera/.exec(await text('/kulturplan/finansiering?ar=2024'))

describe('how the operations are paid for', () => {
  test('stands as far as sources tell: the rest is unknown and no nought, and parts make no whole', async () => {
    const html = await text('/kulturplan/finansiering')
    expect(html).toContain('25\u00a0043\u00a0800')
    expect(html).toMatch(/uppgift saknas/)
    expect(html).toContain('2010:2012) 5 §')
    expect(await text('/kulturplan/finansiering?ar=2020')).toMatch(/22\u00a0800\u00a0000<small> \(avrundat i källan\)/)
    expect(await text('/kulturplan/finansiering?ar=1999')).toContain('Planerat: inget är angivet för det här året')
    expect(await text('/en/kulturplan/finansiering?ar=2024')).toContain('25,043,800')
  })

  test('is declared with its source; the same again adds nothing, and another amount replaces it for all to see', async () => {
    const first = await declare()
    expect(first.status).toBe(303)
    const address = first.headers.get('location') ?? ''
    expect((await declare()).status).toBe(303)
    const rows = async () => (await text(address)).match(/35\u00a0000\u00a0000/g)?.length
    expect(await rows()).toBe(1)
    await declare({ 'belopp-state': '36 000 000', kalla: 'Rättad budget (exempel)' })
    expect(await text(address)).toMatch(/36\u00a0000\u00a0000.*Gäller.*35\u00a0000\u00a0000.*Ersatt/s)
    expect(await text('/kulturplan/finansiering?ar=2024')).toContain('36\u00a0000\u00a0000')
    expect(await theOpera()).not.toBeNull()
  })

  test('has a whole where all four are known', async () => {
    await declare({
      'belopp-municipality': '5 000 000',
      'belopp-other': '0',
      kalla: 'Hela budgeten (exempel)',
      'belopp-state': '',
    })
    expect(await text('/kulturplan/finansiering?ar=2024')).toContain('66\u00a0043\u00a0800')
  })

  test('asks about a name that nobody has, and keeps what was written', async () => {
    const unknown = await declare({ organisation: 'Exempelteatern (exempel)' })
    expect(unknown.status).toBe(409)
    expect(await unknown.text()).toMatch(/Ingen i registret heter så.*value="Exempelteatern \(exempel\)"/s)
    expect((await declare({ organisation: 'Exempelteatern (exempel)', ny: 'ja' })).status).toBe(303)
    expect((await declare({ organisation: 'exempelteatern (Exempel)', del: 'Turnén' })).status).toBe(303)
    expect(await text('/kulturplan/finansiering?ar=2024')).toContain('Exempelteatern (exempel): Turnén')
  })

  test('is refused at the fields where something is wrong', async () => {
    const wrong = await declare({ 'belopp-state': 'mycket', kalla: '' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toMatch(/Skriv beloppet med siffror.*Skriv källan/s)
  })

  test.each(['0', 'x', '999999'])('of an operation that is not there is not there: %s', async (id) => {
    expect((await app.get(`/kulturplan/finansiering/${id}`)).status).toBe(404)
  })
})
