import { readTemplate, renderDocument } from '#platform/index.ts'
import { fundNames, parseDay, precisionNames } from '#values/index.ts'
import { launchBrowser } from '../../test/journeys/browser.ts'
import { measure, type Samples } from '../measure.ts'
import type { Running } from '../world/samklang.ts'

interface OpenRow {
  readonly beslut: number
  readonly mottagare: string
  readonly statligt_kr: string | null
  readonly omrade: string | null
  readonly omrade_enligt: string | null
  readonly anmarkning: string | null
  readonly kalla: string | null
}

/** P7: the paper of Värmland's decision of 2013, warm: by Typst in this process, and the same decision's page by Chromium. */
export async function measurePdf(running: Running): Promise<{ series: Samples[]; bytes: Record<string, number> }> {
  const { rader } = (await (await fetch(`${running.address}/oppna-data/fordelning/2013.json`)).json()) as {
    rader: OpenRow[]
  }
  const decision = rader[0]?.beslut
  const bytes: Record<string, number> = {}
  const template = await readTemplate(new URL('../../src/decisions/decision.typ', import.meta.url).href, 'decision.typ')
  const day = parseDay('2013-02-01')
  if (!day) throw new Error('no such day')
  // Typst remembers what it has typeset, so every paper is a little different from the last.
  const typst = async (at: number) => {
    const pdf = await renderDocument({ template, day, title: `Fördelning ${at}`, data: dataOf(rader, at) })
    bytes.Typst = pdf.length
  }
  await measure('warm-up', { times: 5 }, (at) => typst(1000 + at))
  const series = [await measure(`Typst, ${rader.length} rows`, { times: 50 }, typst)]

  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const print = async () => {
      bytes.Chromium = (await page.pdf({ format: 'A4', tagged: true })).length
    }
    const whole = async () => {
      await page.goto(`${running.address}/beslut/${decision}`)
      await print()
    }
    await measure('warm-up', { times: 3 }, whole)
    series.push(await measure('Chromium, load the page and print it', { times: 30 }, whole))
    series.push(await measure('Chromium, print of the loaded page alone', { times: 30 }, print))
  } finally {
    await browser.close()
  }
  return { series, bytes }
}

const dataOf = (rows: readonly OpenRow[], at: number) => ({
  region: 'Region Värmland',
  demo: true,
  fundNames: fundNames.sv,
  precisionNames: precisionNames.sv,
  isWhole: true,
  fromFile: true,
  paragraph: null,
  remark: null,
  reversed: null,
  title: `Fördelning av bidrag 2013, ordinarie bidrag (${at})`,
  body: 'Kulturnämnden',
  decidedDay: 'uppgift saknas',
  caseNumber: `prov ${at}`,
  year: 2013,
  source: rows[0]?.kalla ?? null,
  rows: rows.map((row, index) => ({
    recipient: row.mottagare,
    area: row.omrade,
    fund: 'state',
    amount: `${row.statligt_kr} ${index + at}`,
    precision: 'exact',
    note: [row.omrade_enligt, row.anmarkning].filter(Boolean).join(' ') || null,
  })),
  total: '48 514 000',
})
