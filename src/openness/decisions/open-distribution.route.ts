import type { Handler } from '#identity/index.ts'
import { writeCsv } from '#platform/index.ts'
import { type Fund, type Money, mayBeBooked, parseFiscalYear, sum, toPlainKronor } from '#values/index.ts'
import { nameOfArea } from '../area-name.ts'
import type { OpennessSettings } from '../settings.ts'
import { type PublicRow, rowsOfYear } from './decision.store.ts'

/** A fixed contract: people and scripts rely on these names and their order. */
const header = [
  'ar',
  'omrade',
  'mottagare',
  'statligt_kr',
  'regionalt_kr',
  'ovrigt_kr',
  'beslutsdatum',
  'diarienummer',
  'kalla',
]

/**
 * `GET /oppna-data/fordelning/2013.csv` and `.json`: what was decided, row by row. The CSV holds exact amounts only;
 * the JSON holds every row with its precision. An empty cell means that no source tells, never zero.
 */
export const openDistribution =
  (settings: OpennessSettings): Handler =>
  async (request) => {
    const [, written = '', format] = /^(\d+)\.(csv|json)$/.exec(request.req.param('file') ?? '') ?? []
    const year = parseFiscalYear(written)
    if (year === undefined) return request.notFound()
    const rows = await rowsOfYear(request.get('platform').db, year)
    return format === 'json' ? request.json(asJson(year, rows, settings)) : csvOf(year, rows, settings)
  }

function csvOf(year: number, rows: readonly PublicRow[], settings: OpennessSettings): Response {
  const lines = groupByRecipient(rows.filter((row) => mayBeBooked(row.precision)))
  const text = writeCsv(
    header,
    lines.map((line) => {
      const [first] = line
      if (!first) throw new Error('a line of open data has at least one row')
      return [
        String(first.year),
        areaText(first, settings),
        first.partyInSource,
        amountOf(line, 'state'),
        amountOf(line, 'regional'),
        amountOf(line, 'other'),
        first.decidedDay,
        first.caseNumber,
        first.source,
      ]
    }),
  )
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="fordelning-${year}.csv"`,
    },
  })
}

/** One line per recipient and area within a decision, as the decision was written. */
function groupByRecipient(rows: readonly PublicRow[]): PublicRow[][] {
  const lines = new Map<string, PublicRow[]>()
  for (const row of rows) {
    const key = [row.decision, row.fileLine ?? row.id, row.party].join('/')
    lines.set(key, [...(lines.get(key) ?? []), row])
  }
  return [...lines.values()]
}

function amountOf(line: readonly PublicRow[], fund: Fund): string | null {
  const amounts: Money[] = line.filter((row) => row.fund === fund).map((row) => row.amount)
  return amounts.length === 0 ? null : toPlainKronor(sum(amounts))
}

const areaText = (row: PublicRow, settings: OpennessSettings): string | null =>
  row.areaInSource ?? (row.area === null ? null : nameOfArea(settings, row.area))

const asJson = (year: number, rows: readonly PublicRow[], settings: OpennessSettings) => ({
  ar: year,
  forklaring:
    'Belopp i kronor. null betyder att ingen källa berättar, aldrig noll. Bara rader med precision exact är bokförda.',
  rader: rows.map((row) => ({
    beslut: Number(row.decision),
    mottagare: row.partyInSource,
    mottagare_id: Number(row.party),
    pengar: row.fund,
    belopp_kr: toPlainKronor(row.amount),
    precision: row.precision,
    omrade: areaText(row, settings),
    omrade_enligt: row.areaBasis,
    villkor: row.condition,
    anmarkning: row.note,
    beslutsdatum: row.decidedDay,
    diarienummer: row.caseNumber,
    kalla: row.source,
  })),
})
