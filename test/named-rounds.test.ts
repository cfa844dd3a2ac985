import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importCommands } from '#distribution/index.ts'
import { checkInvariants } from '#platform/index.ts'
import { runCommand } from '../src/command-line.ts'
import { useApp } from './app.ts'
import { ledgerRows } from './public-bytes.ts'
import { answersOf, uploadOf } from './varmland-2013.ts'

const app = useApp()
const officer = { as: 'officer' } as const
const libraries = 'Biblioteken (exempel)'
const schools = 'Kulturskolorna (exempel)'
const stateFile = `year,county_code,amount_sek,kind,round_name
2019,17,1000000,ordinarie,
2019,17,300000,öronmärkt,${libraries}
2019,17,500000,öronmärkt,${schools}
`
const sharing = (kronor: number) => `recipient,state_sek\nExempelföreningen (exempel),${kronor}\n`
const plain = (html: string) => html.replace(/\u00a0/g, ' ').replace(/<[^>]+>/g, '')
const see = async (address: string) => (await app.get(address, officer)).text()

/** From the chosen file to the published decision, by page. */
async function bringByPage(what: string, text: string, answers: Record<string, string>) {
  const uploaded = await app.post('/arbete/fordelning/inlasning', uploadOf(what, text), officer)
  const draft = uploaded.headers.get('location') ?? ''
  if (what === 'state-grants')
    return { draft, published: await app.post(`${draft}/publicera`, { version: '1' }, officer) }
  await app.post(draft, answersOf({ ar: '2019', beslutsdag: '', omgang: 'earmark', ...answers }), officer)
  return { draft, published: await app.post(`${draft}/publicera`, { version: '2' }, officer) }
}

let folder: string
const decisions: string[] = []
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samklang-rounds-'))
  await bringByPage('state-grants', stateFile, {})
  for (const [name, kronor] of [
    [libraries, 300_000],
    [schools, 400_000],
  ] as const) {
    const { published } = await bringByPage('distribution', sharing(kronor), { omgangsnamn: name })
    decisions.push(published.headers.get('location') ?? '')
  }
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  expect((await checkInvariants(app.platform.db, 'db/invariants')).broken).toEqual([])
})

test('two earmarks of a year stand by name on the page of the year, and their money in its sums', async () => {
  expect(decisions).toEqual(Array(2).fill(expect.stringMatching(/^\/beslut\/\d+$/)))
  const page = plain(await see('/folj-kronan?ar=2019'))
  expect(page).toContain(`Ordinarie bidrag, öronmärkta medel ”${libraries}” och öronmärkta medel ”${schools}”.`)
  expect(page).toContain('1 800 000')
  expect(page).toContain('Inte fördelat: 1 100 000 kr')
  for (const name of [libraries, schools]) {
    expect(page).toContain(`Statens bidrag 2019, öronmärkta medel ”${name}”`)
    expect(page).toContain(`Fördelning av bidrag 2019, öronmärkta medel ”${name}”`)
  }
})

test('each has its page and its place in the work, and the open data stay as people rely on', async () => {
  expect(plain(await see(decisions[0] ?? ''))).toContain(`Omgångöronmärkta medel ”${libraries}” 2019`)
  const work = await see('/arbete/fordelning')
  const ids = [...work.matchAll(/<h3 id="(2019-[^"]+)"/g)].map(([, id]) => id)
  expect([ids.length, new Set(ids).size]).toEqual([3, 3])
  expect(plain(work)).toContain(`Öronmärkta medel ”${schools}” 2019`)
  expect(await see('/oppna-data/fordelning/2019.csv')).toBe(
    'ar,omrade,mottagare,statligt_kr,regionalt_kr,ovrigt_kr,beslutsdatum,diarienummer,kalla\n' +
      '2019,,Exempelföreningen (exempel),300000,,,,,\n2019,,Exempelföreningen (exempel),400000,,,,,\n',
  )
})

test('the same files again change nothing', async () => {
  const before = [await ledgerRows(app.platform.db), await see('/folj-kronan?ar=2019')]
  await bringByPage('state-grants', stateFile, {})
  const { published } = await bringByPage('distribution', sharing(300_000), { omgangsnamn: libraries })
  expect(published.headers.get('location')).toBe(decisions[0])
  expect([await ledgerRows(app.platform.db), await see('/folj-kronan?ar=2019')]).toEqual(before)
})

test('the name is asked for where a year may have several, and missed at its field', async () => {
  const { draft, published } = await bringByPage('distribution', sharing(5), { omgangsnamn: '' })
  expect(published.status).toBe(409)
  const page = await see(draft)
  expect(page).toContain('name="omgangsnamn"')
  expect(page).toContain('<a href="#omgangsnamn">Året har redan en omgång av samma slag. Skriv omgångens namn:')
  const { draft: ordinary } = await bringByPage('distribution', sharing(6), { omgang: 'ordinary', organ: '' })
  expect(await see(ordinary)).not.toContain('name="omgangsnamn"')
})

test('the command asks for the name, takes it, and finds the same file again', async () => {
  const file = path.join(folder, 'skolor.csv')
  writeFileSync(file, sharing(100_000))
  const run = (...more: string[]) =>
    runCommand(async () => app.platform, importCommands(app.rooms.distribution), {
      words: [
        'import',
        'distribution',
        file,
        ...'--year 2019 --round earmark --body regionstyrelsen'.split(' '),
        ...more,
      ],
      folder,
    })
  const without = await run()
  expect(without.code).not.toBe(0)
  expect(without.text).toContain('Skriv omgångens namn')
  expect(await run('--round-name', schools)).toMatchObject({ code: 0 })
  const again = await run('--round-name', schools.toUpperCase())
  expect([again.code, again.text]).toEqual([0, expect.stringContaining('fanns redan som beslut')])
})

test('one of the two is taken back, and the other stays', async () => {
  await app.post(`/arbete/fordelning${decisions[0]}/aterforing`, { skal: 'Fel fil (exempel).' }, officer)
  const page = plain(await see('/folj-kronan?ar=2019'))
  expect(page).toContain('En fördelning 2019 är återförd')
  expect(await see('/oppna-data/fordelning/2019.csv')).not.toContain('300000')
  expect(plain(await see(decisions[1] ?? ''))).not.toContain('återfört')
  expect(page).toContain('Inte fördelat: 1 300 000 kr')
})
