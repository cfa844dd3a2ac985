import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { measure } from '../measure.ts'
import { log, type Report, timings } from '../report.ts'
import { ask, createDatabase, startOrdinaryPostgres } from '../world/databases.ts'
import { fillLedger, firstId, yearsFilled } from '../world/real-shaped-ledger.ts'
import { startSamklang, view } from '../world/samklang.ts'
import { measurePdf } from './decision-pdf.ts'
import { measureGroupBy, measurePage } from './follow-the-krona.ts'
import { type Weight, weigh } from './weight.ts'

const years = 20

/** P4, P5 and P7, on one database server, in turn. */
export async function benchPages(): Promise<Report> {
  const server = startOrdinaryPostgres()
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samklang-bench-'))
  try {
    const databaseUrl = await createDatabase(server, 'pages')
    const before = await startSamklang({ dataFolder, databaseUrl })
    log('  weighing and printing …')
    const weights = await weighAll(before)
    const pdf = await measurePdf(before)
    await before.stop()

    const filled = await fillLedger({ url: databaseUrl }, years)
    if (filled.broken.length > 0) throw new Error(`the filled ledger is wrong: ${filled.broken.join(', ')}`)
    const running = await startSamklang({ dataFolder, databaseUrl })
    const municipalities = (
      await ask<{ code: string }>(
        { url: databaseUrl },
        `select distinct municipality_code as code from parties_seat where party >= ${firstId}`,
      )
    ).map(({ code }) => code)
    const asked = { years: yearsFilled(years), municipalities }
    log('  follow the krona …')
    const page = await measurePage(running, asked, 'pages')
    const groupBy = await measureGroupBy(databaseUrl, asked)
    const others = [
      await measure('page of a recipient, 20 years', { times: 30 }, (at) =>
        view(running, `/folj-kronan/mottagare/${firstId + at}`),
      ),
      await measure('page of a decision, 380 rows', { times: 30 }, (at) =>
        view(running, `/beslut/${firstId + (1993 + (at % 20)) * 10_000 + 1 + (at % 10)}`),
      ),
    ]
    await running.stop()
    return {
      tables: {
        'P4: the page, and plain GROUP BY on the same server': timings([...page.series, ...groupBy]),
        'Processor time of a view, 1 client': page.costs,
        'Other pages on the same database': timings(others),
        'P5: weight, bytes as sent': weights.map(({ files: _, ...told }) => told),
        'P7: a decision as PDF, warm': timings(pdf.series),
        'The database': [{ ...filled, broken: filled.broken.length, seconds: Math.round(filled.seconds) }],
      },
      raw: { filled, page, groupBy, others, weights, pdf },
      notes: [`PDF bytes: ${JSON.stringify(pdf.bytes)}.`],
    }
  } finally {
    server.remove()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function weighAll(running: Parameters<typeof weigh>[0]): Promise<Weight[]> {
  const rows = (await (await fetch(`${running.address}/oppna-data/fordelning/2013.json`)).json()) as {
    rader: { beslut: number; mottagare_id: number }[]
  }
  const [first] = rows.rader
  const pages = [
    '/folj-kronan?ar=2013',
    '/beslut/1',
    `/beslut/${first?.beslut}`,
    `/folj-kronan/mottagare/${first?.mottagare_id}`,
  ]
  const weights: Weight[] = []
  for (const page of [...new Set(pages)]) weights.push(await weigh(running, page))
  return weights
}
