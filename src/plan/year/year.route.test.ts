import { describe, expect, test } from 'vitest'
import { dayAt } from '#values/index.ts'
import { useApp } from '../../../test/app.ts'
import { deadlinesOfYear } from './deadlines/deadline.store.ts'
import { currentRecurring } from './recurring/recurring.store.ts'

const app = useApp({ isEmpty: true })
const [officer, secretary, member, auditor] = (['officer', 'board-secretary', 'board-member', 'auditor'] as const).map(
  (as) => ({ as }),
)
const text = async (address: string, options = officer) => (await app.get(address, options)).text()
const thisYear = Number(dayAt(new Date()).slice(0, 4))
const next = thisYear + 1
const deadlines = (year: number) => deadlinesOfYear(app.platform.db, year)

/** The form of a year as it stands, with what somebody changes in it. */
async function formOf(year: number, change: Record<string, string> = {}): Promise<Record<string, string>> {
  const html = await text(`/arbete/arshjul/skapa?ar=${year}`)
  const fields = [...html.matchAll(/<input[^>]*name="((?:med|borjar|senast)-\d+)"[^>]*>/g)].map(
    ([input, name = '']) => [name, /value="([^"]*)"/.exec(input)?.[1] ?? ''],
  )
  return { ...Object.fromEntries(fields), ar: String(year), ...change }
}
const make = async (year: number, change: Record<string, string> = {}, options = officer) =>
  app.post('/arbete/arshjul/skapa', await formOf(year, change), options)
const receipt = (response: Response) => /samklang-kvitto=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]

describe('a year that nobody has made', () => {
  test('says so, and leads those who keep the year to making it', async () => {
    const html = await text('/arbete/arshjul')
    expect(html).toContain(`Inget är inlagt för ${thisYear}`)
    expect(html).toContain(`href="/arbete/arshjul/skapa?ar=${thisYear}"`)
    const read = await text('/arbete/arshjul', member)
    expect(read).toContain(`Inget är inlagt för ${thisYear}`)
    expect(read).not.toContain('/arbete/arshjul/skapa')
  })
})

const wanted = {
  ...{ vad: 'Skicka enkäten till kommunerna', borjar: '', senast: `${thisYear}-09-30`, ledig: 'next', organ: '' },
  ...{ fore: '30', varfor: '', 'roll-officer': 'ja' },
}

describe('making a year', () => {
  test('shows what will be made, which day off moves it, and makes what is left in', async () => {
    const html = await text(`/arbete/arshjul/skapa?ar=${thisYear}`)
    expect(html).toContain('Kulturrådet beslutar om statens pengar')
    expect(html).toContain('10 augusti–1 september')
    expect(html).toContain('Lediga dagar är helger, röda dagar, midsommarafton, julafton och nyårsafton.')
    expect(html).toMatch(/31 december \d{4} är nyårsafton: flyttas till \d+ december/)
    const first = Object.keys(await formOf(thisYear)).find((name) => name.startsWith('med-')) ?? ''
    const done = await make(thisYear, { [first]: '' })
    expect([done.status, receipt(done)]).toEqual([303, 'year.made'])
    expect(await deadlines(thisYear)).toHaveLength(8)
    expect(await text(`/arbete/arshjul/skapa?ar=${thisYear}`)).toContain('Ligger redan i årshjulet')
  })

  test('again makes what was left out, and no more', async () => {
    const [done, again] = [await make(thisYear), await make(thisYear)]
    expect([receipt(done), receipt(again)]).toEqual(['year.made', 'year.nothing-new'])
    expect(await deadlines(thisYear)).toHaveLength(9)
  })

  test('by two at once makes nothing twice, and the second is told', async () => {
    const form = await formOf(next)
    const send = (options: typeof officer) => app.post('/arbete/arshjul/skapa', form, options)
    const answers = await Promise.all([send(officer), send(secretary), send(officer)])
    expect(answers.map(receipt).sort()).toEqual(['year.made', 'year.nothing-new', 'year.nothing-new'])
    expect(await deadlines(next)).toHaveLength(9)
  })

  test('takes the days as they were changed, and moves them as days off move everything', async () => {
    const year = next + 1
    const recurring = await currentRecurring(app.platform.db)
    const of = (title: string) => recurring.find((one) => one.title.sv.startsWith(title))?.id
    const [state, operating] = [of('Kulturrådet beslutar'), of('Verksamhetsbidrag')]
    await make(year, { [`senast-${state}`]: `${year}-01-06`, [`borjar-${operating}`]: `${year}-08-12` })
    const made = await deadlines(year)
    const found = (id: bigint | undefined) => made.find((one) => one.recurring === id)
    expect(found(state)?.plannedDay).toBe(`${year}-01-06`)
    expect((found(state)?.dueDay ?? '') < `${year}-01-06`).toBe(true)
    expect(found(operating)?.firstDay).toBe(`${year}-08-12`)
  })

  test('with a day that cannot be read makes nothing, and keeps what was written', async () => {
    const year = next + 2
    const form = await formOf(year)
    const at = Object.keys(form).find((name) => name.startsWith('senast-')) ?? ''
    const wrong = await app.post('/arbete/arshjul/skapa', { ...form, [at]: 'snart' }, officer)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="snart"')
    expect(await deadlines(year)).toEqual([])
  })

  test.each(['1999', '2999', 'x'])('is not for a year that is far off: %s', async (ar) => {
    expect((await app.get(`/arbete/arshjul/skapa?ar=${ar}`, officer)).status).toBe(404)
    expect((await app.post('/arbete/arshjul/skapa', { ar }, officer)).status).toBe(404)
  })
})

describe('the year', () => {
  test('is a wheel and a list that say the same', async () => {
    const html = await text(`/arbete/arshjul?ar=${next}`)
    const numbers = [...html.matchAll(/class="sk-deadline-number">(\d+)</g)].map(([, number]) => Number(number))
    const onWheel = [...html.matchAll(/<g class="sk-wheel-mark[^>]*><title>(\d+)\. /g)].map(([, at]) => Number(at))
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(onWheel.toSorted((a, b) => a - b)).toEqual(numbers)
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="hjul-title"/)
    expect(html).not.toContain('class="sk-wheel-today"')
    expect(await text(`/arbete/arshjul?ar=${thisYear}`)).toContain('class="sk-wheel-today"')
  })

  test('is shown by role and by body', async () => {
    const count = async (query: string) =>
      (await text(`/arbete/arshjul?ar=${next}${query}`)).match(/<li id="tidsfrist-/g)?.length ?? 0
    expect(await count('')).toBe(9)
    expect(await count('&organ=kultur-och-bildningsnamnden')).toBe(2)
    expect(await count('&roll=finance-officer')).toBe(1)
    expect(await count('&roll=finance-officer&organ=kultur-och-bildningsnamnden')).toBe(0)
    expect(await count('&roll=kung&organ=x')).toBe(9)
  })

  test('is read in English too', async () => {
    const html = await text(`/en/arbete/arshjul?ar=${next}`)
    expect(html).toContain(`Year wheel ${next}`)
    expect(html).toContain('The board decides the region’s operating grants')
  })

  test('is read by the board, and kept by those who keep it', async () => {
    expect((await app.get('/arbete/arshjul', member)).status).toBe(200)
    const html = await text('/arbete/arshjul', auditor)
    expect(html).not.toContain('id="ny-tidsfrist"')
    expect((await app.post('/arbete/arshjul', wanted, auditor)).status).toBe(404)
    expect((await app.post('/arbete/arshjul/skapa', { ar: String(next) }, member)).status).toBe(404)
    expect((await app.get('/arbete/arshjul/skapa', member)).status).toBe(404)
  })
})

describe('a deadline by hand', () => {
  test('is added once, however many times its form is sent', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => app.post('/arbete/arshjul', { ...wanted, varje: 'ja' }, officer)),
    )
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    const made = (await deadlines(thisYear)).filter(({ title }) => title.sv === wanted.vad)
    expect(made).toHaveLength(1)
    const recurring = (await currentRecurring(app.platform.db)).filter(({ title }) => title.sv === wanted.vad)
    expect(recurring).toHaveLength(1)
  })

  test('moves with a day off, and says which', async () => {
    await app.post(
      '/arbete/arshjul',
      { ...wanted, vad: 'Nyårskort', senast: `${next}-01-01`, organ: 'regionstyrelsen' },
      officer,
    )
    const html = await text(`/arbete/arshjul?ar=${next}`)
    expect(html).toContain(`Flyttad från 1 januari ${next}, som är nyårsdagen.`)
  })

  test('is refused at the fields where something is wrong, and what was written is kept', async () => {
    const wrong = await app.post('/arbete/arshjul', { ...wanted, senast: 'x', fore: '', 'roll-officer': '' }, officer)
    const html = await wrong.text()
    expect(wrong.status).toBe(422)
    for (const said of ['Skriv den sista dagen', 'Välj minst en roll', 'Skriv ett antal dagar'])
      expect(html).toContain(said)
    expect(html).toContain(`value="${wanted.vad}"`)
  })
})
