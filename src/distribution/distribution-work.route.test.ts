import { expect, test } from 'vitest'
import { inTransaction } from '#platform/index.ts'
import { isRefused } from '#values/index.ts'
import { useApp } from '../../test/app.ts'
import { acting, bring, bringStateGrants, distributionCsv, told2013, uploadOf } from '../../test/varmland-2013.ts'
import { reverseDecision } from './reversals/reverse-decision.action.ts'

const app = useApp({ isEmpty: true })
const address = '/arbete/fordelning'
const pageFor = async (as: 'officer' | 'auditor') =>
  (await (await app.get(address, { as })).text()).replace(/\u00a0/g, ' ')

test('before anything is read in, the page says so and offers to read a file', async () => {
  const page = await pageFor('officer')
  expect(page).toContain('Inget beslut är inläst än')
  expect(page).toContain('Ingen fil väntar')
})

test('rounds show what the state gave, what is shared out and what is left', async () => {
  await bringStateGrants(app.database.db)
  await bring(app.database.db, 'recipient,state_sek\nWermland Opera,34969000\n', { ...told2013, total: '' })
  await bring(app.database.db, distributionCsv, { ...told2013, year: '2014' })
  const page = await pageFor('officer')
  expect(page.indexOf('>2014</a></h2>')).toBeLessThan(page.indexOf('>2013</a></h2>'))
  expect(page).toContain('13 545 000')
  expect(page).toContain('uppgift saknas')
  expect(page).toContain('Inget beslut av staten är inläst.')
  expect(page).toContain('Går inte att räkna ut utan statens exakta belopp.')
})

test('a figure that is known but not exact is shown and called so, and what follows from it is not known', async () => {
  const file = 'year,county_code,amount_sek,precision\n2016,17,50691000,härlett\n'
  await bringStateGrants(app.database.db, file)
  const page = await pageFor('officer')
  const year = page.slice(page.indexOf('>2016</a></h2>'), page.indexOf('>2014</a></h2>')).replace(/<[^>]+>/g, ' ')
  expect(year).toMatch(/Staten gav, inte exakt\s+50 691 000\s+kr/)
  expect(year).toContain('Beloppet är härlett ur andra belopp. Det exakta beloppet är inte känt, så inget är bokfört.')
  expect(year).toMatch(/Fördelat\s+uppgift saknas\s+Ingen fördelning är inläst\./)
  expect(year).toMatch(/Kvar att fördela\s+uppgift saknas\s+Går inte att räkna ut utan statens exakta belopp\./)
  expect(year).toContain('Gäller, härlett ur andra belopp')
})

test('a reversed decision is shown as such, and its money is left again', async () => {
  const again = await bring(app.database.db, 'recipient,state_sek\nWermland Opera,34969000\n', {
    ...told2013,
    total: '',
  })
  if (isRefused(again)) throw new Error(again.refused)
  const reversal = { decision: again.decision, because: 'Fel fil.' }
  await inTransaction(app.database.db, (tx) => reverseDecision(tx, reversal, acting()))
  const page = await pageFor('officer')
  expect(page).toContain('Återfört')
  expect(page).not.toContain('13 545 000')
})

test('files that wait come first, and only who may import sees them', async () => {
  await app.post(`${address}/inlasning`, uploadOf('distribution', distributionCsv), { as: 'officer' })
  const page = await pageFor('officer')
  expect(page.indexOf('fordelning.csv')).toBeLessThan(page.indexOf('>2014</a></h2>'))
  expect(page.indexOf('fordelning.csv')).toBeGreaterThan(0)
  const auditors = await pageFor('auditor')
  expect(auditors).toContain('Statens bidrag 2013')
  expect(auditors).not.toContain('fordelning.csv')
  expect(auditors).not.toContain('/aterforing')
})
