import type { Handler } from '#identity/index.ts'
import { writeCsv, writeCsvRows } from '#platform/index.ts'
import {
  type Fund,
  type Money,
  mayBeBooked,
  type Precision,
  parseFiscalYear,
  sum,
  toPlainKronor,
} from '#values/index.ts'
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
] as const
type Heading = (typeof header)[number]

/**
 * `GET /oppna-data/fordelning/2013.csv` and `.json`: what was decided, line by line, under the same names. The CSV holds
 * exact amounts only; the JSON holds every line with its precision, and more about it. An empty cell, or null, means
 * that no source tells, never zero.
 */
export const openDistribution =
  (settings: OpennessSettings): Handler =>
  async (request) => {
    const [, written = '', format] = /^(\d+)\.(csv|json)$/.exec(request.req.param('file') ?? '') ?? []
    const year = parseFiscalYear(written)
    if (year === undefined) return request.notFound()
    const lines = linesOf(rowsOfYear(request.get('platform').db, year))
    return format === 'json' ? jsonOf(year, lines, settings) : csvOf(year, lines, settings)
  }

/** What one recipient got within one area by a decision, in each kind of money. */
type Line = [PublicRow, ...PublicRow[]]

/** As the decision was written, some lines at a time. The rows of a line stand beside each other. */
async function* linesOf(parts: AsyncIterable<PublicRow[]>): AsyncGenerator<Line[]> {
  let open: Line | undefined
  for await (const rows of parts) {
    const lines: Line[] = []
    for (const row of rows) {
      if (open && keyOf(open[0]) === keyOf(row)) open.push(row)
      else {
        if (open) lines.push(open)
        open = [row]
      }
    }
    yield lines
  }
  if (open) yield [open]
}

const keyOf = ({ decision, fileLine, id, party }: PublicRow): string => [decision, fileLine ?? id, party].join('/')

async function csvOf(year: number, parts: AsyncIterable<Line[]>, settings: OpennessSettings): Promise<Response> {
  const texts = [writeCsv(header, [])]
  for await (const lines of parts) {
    const exact = lines.map((line) => line.filter((row) => mayBeBooked(row.precision))).filter(isLine)
    const cells = exact.map((line) => {
      const told = toldOf(line, settings)
      return header.map((heading) => (told[heading] === null ? null : String(told[heading])))
    })
    texts.push(writeCsvRows(cells))
  }
  return new Response(texts.join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="fordelning-${year}.csv"`,
    },
  })
}

const isLine = (rows: readonly PublicRow[]): rows is Line => rows.length > 0

async function jsonOf(year: number, parts: AsyncIterable<Line[]>, settings: OpennessSettings): Promise<Response> {
  const head = {
    ar: year,
    forklaring:
      'Belopp i kronor. null betyder att ingen källa berättar, aldrig noll. Bara rader med noggrannhet exakt är bokförda.',
  }
  const texts: string[] = []
  for await (const lines of parts) texts.push(...lines.map((line) => JSON.stringify(asJson(line, settings))))
  return new Response(`${JSON.stringify(head).slice(0, -1)},"rader":[${texts.join(',')}]}`, {
    headers: { 'content-type': 'application/json' },
  })
}

const asJson = (line: Line, settings: OpennessSettings) => ({
  ...toldOf(line, settings),
  noggrannhet: precisionWords[line[0].precision],
  omrade_enligt: line[0].areaBasis,
  villkor: line[0].condition,
  anmarkning: line[0].note,
  beslut: Number(line[0].decision),
  mottagare_id: Number(line[0].party),
})

/** As the import reads them. */
const precisionWords: Readonly<Record<Precision, string>> = { exact: 'exakt', rounded: 'avrundat', derived: 'härlett' }

/** What both formats tell, under the names and in the order of the contract. */
const toldOf = (line: Line, settings: OpennessSettings): Record<Heading, string | number | null> => ({
  ar: line[0].year,
  omrade: areaText(line[0], settings),
  mottagare: line[0].partyInSource,
  statligt_kr: amountOf(line, 'state'),
  regionalt_kr: amountOf(line, 'regional'),
  ovrigt_kr: amountOf(line, 'other'),
  beslutsdatum: line[0].decidedDay,
  diarienummer: line[0].caseNumber,
  kalla: line[0].source,
})

function amountOf(line: Line, fund: Fund): string | null {
  const amounts: Money[] = line.filter((row) => row.fund === fund).map((row) => row.amount)
  return amounts.length === 0 ? null : toPlainKronor(sum(amounts))
}

const areaText = (row: PublicRow, settings: OpennessSettings): string | null =>
  row.areaInSource ?? (row.area === null ? null : nameOfArea(settings, row.area))
