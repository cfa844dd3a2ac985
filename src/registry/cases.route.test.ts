import { expect, test } from 'vitest'
import { useApp } from '../../test/app.ts'
import { loadDemoCase } from '../demo/index.ts'
import { countCases, openCase } from './case.store.ts'

const app = useApp({ isEmpty: true })
const cases = async (as: 'officer' | 'auditor' = 'officer', address = '/arbete/arenden') =>
  (await app.get(address, { as })).text()

test('where there is no case the page says so', async () => {
  expect(await cases()).toContain('Det finns inget ärende än')
})

test('an old case shows the unit that handled it, and what that unit is today', async () => {
  await loadDemoCase(app.platform, app.rooms.registry)
  const shown =
    /Råd om ett dansprojekt \(exempel\).*avdelningen för kulturutveckling.*numera.*href="\/omraden#enhet-kulturavdelningen"[^>]*>kulturavdelningen/s
  expect(await cases()).toMatch(shown)
  expect(await cases('auditor')).toMatch(shown)
  expect(await cases('officer', '/en/arbete/arenden')).toMatch(/lang="sv">avdelningen för kulturutveckling.*today/s)
  // The demonstration that is loaded again has one such case still.
  await loadDemoCase(app.platform, app.rooms.registry)
  expect(await countCases(app.platform.db)).toBe(1)
})

test('a case whose unit no source tells says so', async () => {
  const at = new Date('2026-01-02T10:00:00Z')
  await app.platform.db.transaction().execute((tx) => openCase(tx, { title: 'Utan enhet', caseNumber: null, at }))
  expect(await cases()).toMatch(/Utan enhet<br\/>.*?<\/th><td[^>]*><span class="sk-missing">uppgift saknas/)
  // A page beyond the last is the last.
  expect(await cases('officer', '/arbete/arenden?sida=99999999')).toContain('Utan enhet')
})

test('a unit has the name it had, or there is no unit', async () => {
  const half = app.platform.db
    .insertInto('registry_case')
    .values({ title: 'Fel', case_number: null, opened_at: new Date(), unit: null, unit_name: 'kulturstaben' })
    .execute()
  await expect(half).rejects.toThrow('unit_has_the_name_it_had')
})

test('others may not see the cases', async () => {
  expect((await app.get('/arbete/arenden')).status).toBe(303)
  expect((await app.get('/arbete/arenden', { as: 'applicant' })).status).toBe(404)
})
