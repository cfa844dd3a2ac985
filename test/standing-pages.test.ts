import { describe, expect, test } from 'vitest'
import { readRegionPack } from '#region-pack/index.ts'
import { useApp } from './app.ts'

const pages = ['/om', '/kultursamverkansmodellen', '/personuppgifter', '/tillganglighet']
const { rules, areas, goals } = readRegionPack('regions', 'varmland').national
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')

describe.each([
  ['varmland', 'Region Värmland', 'kultur- och bildningsnämnden', 'Region Skåne'],
  ['skane', 'Region Skåne', 'kulturnämnden', 'kultur- och bildningsnämnden'],
])('the standing pages in %s', (region, name, body, others) => {
  const app = useApp({ region, isEmpty: true })
  const html = async (address: string) => (await app.get(address)).text()
  const factOf = (page: string, label: string) =>
    new RegExp(`<dt>${label}</dt><dd[^>]*>(.*?)</dd>`, 's').exec(page)?.[1]?.replace(/<[^>]+>/g, '')

  test.each(pages)('are there for anyone, in both languages, and linked from every page: %s', async (address) => {
    const [swedish, english] = [await app.get(address), await app.get(`/en${address}`)]
    expect([swedish.status, english.status]).toEqual([200, 200])
    const footer = (page: string) => page.slice(page.indexOf('<footer'))
    expect(footer(await html('/oppna-data'))).toContain(`href="${address}"`)
    expect(footer(await english.text())).toContain(`href="/en${address}"`)
    expect(await swedish.text()).toMatch(/<title>[^<]+ – Region/)
  })

  test('tell the model by the seven areas, the national goals and who decides here', async () => {
    const whole = await html('/kultursamverkansmodellen')
    for (const area of areas) expect(whole.includes(`<li>${area.name}</li>`), area.name).toBe(area.isCurrent)
    const page = textOf(whole)
    for (const { text } of goals.goals) expect(page).toContain(text)
    expect(page).toContain(`Vem som beslutar i ${name}`)
    expect(page).toContain(` ${body} `)
    expect(page).not.toContain(others)
  })

  test.each(pages)(
    'tell a rule with its paragraph, its day and its source, and mark it as a summary: %s',
    async (address) => {
      const page = await html(address)
      const told = [...page.matchAll(/id="regel-(\w+)"(.*?)<\/p><p(.*?)<\/p>/gs)]
      expect(told.length).toBe(address === '/kultursamverkansmodellen' ? 14 : address === '/personuppgifter' ? 0 : 1)
      for (const [, id, head = '', foot = ''] of told) {
        const rule = rules.find((one) => one.id === id)
        const [text, below] = [textOf(head), textOf(foot)]
        expect(text).toContain(rule?.provision)
        expect(text.replace(/\s*:\s*/g, ': ')).toContain(`Sammanfattning: ${rule?.summary}`)
        expect(below).toContain(rule?.asOf)
        if (rule?.evidence !== 'V') expect([rule?.evidence, rule?.summary.slice(0, 7)]).toEqual(['S', 'Enligt '])
      }
      const untold = rules.filter((rule) => rule.evidence === 'U' || rule.evidence === 'I')
      expect(untold.filter(({ summary }) => page.includes(summary))).toEqual([])
      const ids = [...page.matchAll(/href="#regel-(\w+)"/g)].map(([, id]) => id)
      expect(ids.filter((id) => !page.includes(`id="regel-${id}"`))).toEqual([])
    },
  )

  test('keep the rules in Swedish on an English page, and say so', async () => {
    const page = await html('/en/kultursamverkansmodellen')
    const law = rules.find(({ id }) => id === 'D12')?.summary
    expect(page).toContain(`<strong>Summary, in Swedish</strong>: <span lang="sv">${law}</span>`)
  })

  test('tell of every processing whose it is, why, how long and who sees it', async () => {
    const page = await html('/personuppgifter')
    expect(page.match(/<dt>Rättslig grund<\/dt><dd[^>]*><span class="sk-missing">uppgift saknas/g)).toHaveLength(9)
    for (const label of ['Vad', 'Varför', 'Om vem', 'Vem som ser det', 'Så gör programmet', 'Tabeller i databasen'])
      expect(page.split(`<dt>${label}</dt>`)).toHaveLength(10)
    expect(page).toContain('En inloggning gäller i 12 timmar.')
    expect(page).toContain('identity_person, identity_protection, identity_assignment')
  })

  test('make no statement in a real authority’s name in a demonstration', async () => {
    const page = await html('/tillganglighet')
    expect(factOf(page, 'Vem som ansvarar')).toBe('Exempelregionen (exempel)')
    expect(factOf(page, 'Webbplats')).toContain('(exempel)')
    expect(factOf(page, 'Följer webbplatsen lagen\\?')).toMatch(/^uppgift saknas/)
    expect(factOf(page, 'Klaga hos den som har tillsyn')).toBe('uppgift saknas')
    expect(page.slice(page.indexOf('<main'), page.indexOf('<footer'))).not.toContain(name)
    expect(factOf(await html('/om'), 'E-post')).toContain('(exempel)')
    expect(factOf(await html('/personuppgifter'), 'Ansvarig för uppgifterna')).toContain('(exempel)')
  })
})

describe('in operation', () => {
  const app = useApp({ isEmpty: true, isDemo: false })
  const { standing } = app.rooms.openness
  const html = async (address: string) => (await app.get(address)).text()

  test('what the region has not told is not known, and nothing is made up', async () => {
    const page = await html('/tillganglighet')
    expect(page.match(/class="sk-missing"/g)).toHaveLength(10)
    for (const address of pages) expect(await html(address)).not.toMatch(/Exempelregionen|\(exempel\)/)
    expect((await html('/om')).match(/class="sk-missing"/g)).toHaveLength(5)
  })

  test('what the region tells is shown, and an empty list is not the same as nothing told', async () => {
    Object.assign(standing, {
      contact: { ...standing.contact, name: { sv: 'Kulturenheten exempel' }, email: 'kultur@exempel.example' },
      accessibility: {
        ...standing.accessibility,
        ...{ compliance: 'partial', assessed: '2026-05-04', exemptions: [] },
        inaccessible: [{ what: { sv: 'Kartan exempel' }, why: { sv: 'Den är en bild', en: 'It is a picture' } }],
        complaintPage: 'https://exempel.example/klaga',
      },
    })
    const page = textOf(await html('/tillganglighet'))
    expect(page).toContain('Följer webbplatsen lagen? Delvis')
    expect(page).toContain('Kartan exempel. Skäl: Den är en bild')
    expect(page).toContain('Undantag enligt 12 §, med skäl Inget')
    expect(page).toContain('4 maj 2026')
    const english = await html('/en/tillganglighet')
    expect(english).toContain('<span lang="sv">Kartan exempel</span>')
    expect(english).toContain('It is a picture')
    expect(await html('/om')).toContain('<a href="mailto:kultur@exempel.example">')
  })
})
