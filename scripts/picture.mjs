// `node scripts/picture.mjs`: starts the system on a folder of its own, walks through it as a person does, and takes the
// pictures of the README and the guides. Run it when a page has changed its looks.
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { register } from 'tsx/esm/api'

process.chdir(path.resolve(import.meta.dirname, '..'))
register()
const { launchBrowser } = await import('../test/journeys/browser.ts')
const { startSite } = await import('../test/journeys/site.ts')
const share = await import('../test/journeys/distribution.ts')
const { exampleRecipients } = await import('../test/distribution-maker.ts')

const folder = 'docs/pictures'
mkdirSync(folder, { recursive: true })

/** Invented, and says so in every row: real organisations appear only with what a source tells. */
const example = [
  'Mottagare;Statligt bidrag (kr);Område;Anmärkning',
  'Exempelteatern (exempel);1 250 000;scenkonst;Påhittad mottagare',
  'Exempelgårdens hemslöjd (exempel);480 000;hemslöjd;Påhittad mottagare',
  'Exempelarkivet (exempel);ca 300 tkr;arkiv;Påhittad mottagare',
  '',
].join('\r\n')

const site = await startSite()
const browser = await launchBrowser()
try {
  await pictureOfTheYear()
  await picturesOfAnImport()
  await picturesOfADistribution()
} finally {
  await browser.close()
  await site.stop()
}

async function pictureOfTheYear() {
  const page = await open({ viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 1.5 })
  await page.goto('/folj-kronan?ar=2013')
  const top = await page.locator('.sk-figures').boundingBox()
  const bottom = await page.locator('#flodet svg').first().boundingBox()
  if (!top || !bottom) throw new Error('the page of 2013 has no figures or no flow')
  const y = top.y - 24
  await save(page, 'folj-kronan-2013', { x: 60, y, width: 1160, height: bottom.y + bottom.height - y + 16 })
}

async function picturesOfAnImport() {
  const page = await open({ viewport: { width: 900, height: 700 }, deviceScaleFactor: 1 })
  await page.goto('/arbete/fordelning/inlasning')
  await page.getByRole('button', { name: 'Handläggare', exact: true }).click()
  await page.getByLabel('En beslutad fördelning').check()
  await chooseFile(page, example)
  await saveMain(page, 'inlasning-1-fil')
  await page.getByRole('button', { name: 'Ladda upp och gå vidare' }).click()
  await answer(page)
  await saveFrom(page, '#granskning', '#att-tanka-pa', 'inlasning-2-fel')

  await page.goto('/arbete/fordelning/inlasning')
  await page.getByLabel('En beslutad fördelning').check()
  await chooseFile(page, example.replace('ca 300 tkr', '300 000'))
  await page.getByRole('button', { name: 'Ladda upp och gå vidare' }).click()
  await answer(page)
  await saveFrom(page, '#granskning', 'form[action$="/publicera"]', 'inlasning-3-granskning')
}

/** From the state's decision to the public page, by the steps of docs/guides/share-out-a-year.md. */
async function picturesOfADistribution() {
  const began = Date.now()
  const today = new Date().toISOString().slice(0, 10)
  const page = await open({ viewport: { width: 900, height: 700 }, deviceScaleFactor: 1 })
  await page.goto('/logga-in')
  await page.getByRole('button', { name: 'Handläggare', exact: true }).click()
  await share.enterStateDecision(page, 2026, { kind: 'ordinarie bidrag', amount: '34 680 000' })
  await saveMain(page, 'dela-1-staten')
  const scenario = await share.beginScenario(page, '2026/1', { name: 'Som 2013', isFromNothing: true })
  await share.newStep(page, scenario, 'Prioritering')
  await page.locator('#belopp').fill('34 680 000')
  for (const [at, parts] of [120, 65, 90, 24, 8, 11, 15, 7].entries())
    await page.getByLabel(exampleRecipients[at]).fill(String(parts))
  await page.getByLabel('Varför?').fill('Exempel: andelarna är förra årets belopp, i hundratusental kronor.')
  await saveMain(page, 'dela-2-steg')
  await share.saveStep(page)
  await saveFrom(page, 'main', '#omraden', 'dela-3-scenariot')
  for (const recipient of exampleRecipients) await share.declareFinancing(page, recipient, 2026)
  for (const recipient of exampleRecipients.slice(1)) await share.registerReport(page, recipient, 2025, today)
  await page.goto(`${scenario}/forslag`)
  await saveFrom(page, 'main', '#kontroller ~ ul', 'dela-4-kontroller')
  await share.answerWarnings(page, 'Exempel: de redovisar efter årsmötet.')
  await page.getByRole('button', { name: 'Lägg fram som förslag' }).click()
  await saveFrom(page, 'main', '#forslagets-rader', 'dela-5-forslaget')
  const proposal = page.url()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.goto('/logga-in')
  await page.getByRole('button', { name: 'Avdelningschef', exact: true }).click()
  await page.goto(proposal)
  await page.locator('#organ').selectOption({ index: 1 })
  await page.locator('#dag').fill(today)
  await page.locator('#paragraf').fill('12')
  await page.getByRole('button', { name: 'För in och publicera beslutet' }).click()
  await page.goto('/fordelning/2026')
  await saveMain(page, 'dela-6-offentligt')
  console.log(
    `from the state's decision to the public page in ${Math.round((Date.now() - began) / 1000)} s, by a program`,
  )
}

async function answer(page) {
  await page.getByLabel('År som pengarna gäller').fill('2026')
  await page.getByLabel('Vem som beslutade').fill('kultur- och bildningsnämnden')
  await page.getByRole('button', { name: 'Spara och granska' }).click()
  await page.locator('#att-tanka-pa').waitFor()
  // It opened at the preview, and what is measured is measured from the top.
  await page.evaluate(() => scrollTo(0, 0))
}

async function chooseFile(page, text) {
  const file = { name: 'fordelning-2026.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file)
}

async function open(options) {
  const context = await browser.newContext({ baseURL: site.url, locale: 'sv-SE', colorScheme: 'light', ...options })
  return context.newPage()
}

/** From the top of one element to the bottom of another. */
async function saveFrom(page, first, last, name) {
  const [from, to] = [await boxOf(page, first), await boxOf(page, last)]
  const { width } = await boxOf(page, 'main')
  await save(page, name, { x: 0, y: from.y - 16, width: width + 2 * 16, height: to.y + to.height - from.y + 32 })
}

async function saveMain(page, name) {
  const { y, width, height } = await boxOf(page, 'main')
  await save(page, name, { x: 0, y, width: width + 2 * 16, height })
}

async function boxOf(page, selector) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not on the page`)
  return box
}

async function save(page, name, clip) {
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file, clip, fullPage: true })
  console.log(`${file} ${Math.round(statSync(file).size / 1000)} kB`)
}
