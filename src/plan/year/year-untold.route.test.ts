import { expect, test } from 'vitest'
import { dayAt } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { deadlinesOfYear } from './deadlines/deadline.store.ts'

const app = useApp({ region: 'skane' })
const officer = { as: 'officer' } as const
const text = async (address: string) => (await app.get(address, officer)).text()
const year = Number(dayAt(new Date()).slice(0, 4))

test('a region that no source tells of begins with what somebody adds, and it comes back from there', async () => {
  const html = await text('/arbete/arshjul')
  expect(html).toContain(`Inget är inlagt för ${year}`)
  expect(html).toContain('Ingen källa berättar vad som kommer tillbaka')
  expect(html).not.toContain('/arbete/arshjul/skapa')
  const typed = {
    ...{ vad: 'Skicka enkäten till kommunerna', borjar: `${year}-09-01`, senast: `${year}-09-30`, ledig: 'next' },
    ...{ organ: 'kulturnamnden', fore: '30', varfor: 'Kommunerna ska hinna svara.', varje: 'ja' },
  }
  expect((await app.post('/arbete/arshjul', typed, officer)).status).toBe(303)
  expect(await text('/arbete/arshjul')).toContain(`href="/arbete/arshjul/skapa?ar=${year + 1}"`)

  const [name = ''] = /med-\d+/.exec(await text(`/arbete/arshjul/skapa?ar=${year + 1}`)) ?? []
  const id = name.replace('med-', '')
  const days = { [`borjar-${id}`]: `${year + 1}-09-01`, [`senast-${id}`]: `${year + 1}-09-30` }
  const made = await app.post('/arbete/arshjul/skapa', { ar: String(year + 1), [name]: 'ja', ...days }, officer)
  expect(made.status).toBe(303)
  const [one] = await deadlinesOfYear(app.platform.db, year + 1)
  expect(one).toMatchObject({
    title: { sv: typed.vad },
    purpose: { sv: typed.varfor },
    plannedDay: `${year + 1}-09-30`,
  })
  expect(one).toMatchObject({ firstDay: `${year + 1}-09-01`, body: 'kulturnamnden', shift: 'next', roles: [] })
})
