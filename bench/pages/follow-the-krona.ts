import pg from 'pg'
import { measure, pick, type Samples, seededRandom } from '../measure.ts'
import { milliseconds } from '../report.ts'
import { processorTimeOf, processorTimeOfDatabase, type Running, view } from '../world/samklang.ts'

export interface Asked {
  readonly years: readonly number[]
  readonly municipalities: readonly string[]
}

const words = ['teater', 'bibliotek', 'museet', 'förening', 'musik', 'karlstad', 'kulturskolan', 'dans']

/** What one view costs in processor time, which other work on the machine disturbs less than it disturbs the clock. */
type Cost = {
  readonly what: string
  readonly 'server ms': string
  readonly 'database ms': string
  readonly load: number
}

/** P4: the page as anyone asks for it, over HTTP, year and filter drawn anew for every request. */
export async function measurePage(
  running: Running,
  { years, municipalities }: Asked,
  database: string,
): Promise<{ series: Samples[]; costs: Cost[] }> {
  const random = seededRandom(4)
  const kinds = {
    'page, no filter': () => '',
    'page, municipality': () => `&kommun=${pick(municipalities, random)}`,
    'page, search': () => `&sok=${encodeURIComponent(pick(words, random))}`,
    'page, drawn among the three': () =>
      pick(['', `&kommun=${pick(municipalities, random)}`, `&sok=${encodeURIComponent(pick(words, random))}`], random),
  }
  const series: Samples[] = []
  const costs: Cost[] = []
  const one = (filter: () => string) => () => view(running, `/folj-kronan?ar=${pick(years, random)}${filter()}`)
  await measure('warm-up', { times: 200 }, one(kinds['page, no filter']))
  for (const [name, filter] of Object.entries(kinds)) {
    const before = [processorTimeOf(running.pid), processorTimeOfDatabase(database)] as const
    const samples = await measure(`${name}, 1 client`, { times: 200 }, one(filter))
    series.push(samples)
    costs.push({
      what: name,
      'server ms': milliseconds((processorTimeOf(running.pid) - before[0]) / 200),
      'database ms': milliseconds((processorTimeOfDatabase(database) - before[1]) / 200),
      load: samples.load,
    })
  }
  series.push(
    await measure(
      'page, drawn among the three, 8 clients',
      { times: 400, atOnce: 8 },
      one(kinds['page, drawn among the three']),
    ),
  )
  return { series, costs }
}

/**
 * The other side: what the same year and municipality costs when it is added up from the movements each time, as a
 * plain query does that has no balances. Money in minus money out of the accounts "decided" and "paid".
 */
const plainGroupBy = `
  select m.party, m.area, sum(m.ore) filter (where m.fund = 'state') as state_ore,
         sum(m.ore) filter (where m.fund = 'regional') as regional_ore
  from (
    select a.party, a.area, a.fund, t.amount_ore as ore
    from ledger_transfer t join ledger_account a on a.id = t.to_account
    where a.fiscal_year = $1 and a.kind in ('decided', 'paid')
    union all
    select a.party, a.area, a.fund, -t.amount_ore
    from ledger_transfer t join ledger_account a on a.id = t.from_account
    where a.fiscal_year = $1 and a.kind in ('decided', 'paid')
  ) m
  where $2::text is null or m.party in (select party from parties_seat where municipality_code = $2)
  group by m.party, m.area
  having sum(m.ore) > 0
  order by sum(m.ore) desc
  limit 100`

/** The shortest plain query that can answer: only what came in as decided, which a reversal or a return would make wrong. */
const shortestGroupBy = `
  select a.party, a.area, sum(t.amount_ore) filter (where a.fund = 'state') as state_ore,
         sum(t.amount_ore) filter (where a.fund = 'regional') as regional_ore
  from ledger_transfer t join ledger_account a on a.id = t.to_account
  where a.fiscal_year = $1 and a.kind = 'decided'
    and ($2::text is null or a.party in (select party from parties_seat where municipality_code = $2))
  group by a.party, a.area
  order by sum(t.amount_ore) desc
  limit 100`

export async function measureGroupBy(databaseUrl: string, { years, municipalities }: Asked): Promise<Samples[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const random = seededRandom(4)
  try {
    const series: Samples[] = []
    for (const [name, text] of [
      ['GROUP BY over all movements', plainGroupBy],
      ['GROUP BY over "decided" only', shortestGroupBy],
    ] as const) {
      for (const [filter, drawn] of [
        ['no filter', () => null],
        ['municipality', () => pick(municipalities, random)],
      ] as const) {
        const work = () => client.query(text, [pick(years, random), drawn()])
        await measure('warm-up', { times: 10 }, work)
        series.push(await measure(`${name}, ${filter}, the query alone`, { times: 100 }, work))
      }
    }
    return series
  } finally {
    await client.end()
  }
}
