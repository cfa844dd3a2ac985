import { kronor, öre } from '#values/index.ts'
import { checkAll } from '../../src/distribution/checks/all-checks.ts'
import type { CheckedRow, Facts } from '../../src/distribution/checks/check.ts'
import type { Percent } from '../../src/distribution/scenario/percent.ts'
import { compute, type Scenario } from '../../src/distribution/scenario/scenario.ts'
import { isProblem, printScenario, readScenario } from '../../src/distribution/scenario/scenario-file.ts'
import { amountOf } from '../../src/distribution/scenario/standing.ts'
import type { Step } from '../../src/distribution/scenario/steps/step.ts'
import { measure, type Samples } from '../measure.ts'
import { type Report, timings } from '../report.ts'

const areas = ['1', '2', '3', '4', '5', '6', '7']
const count = 1000
const percent = (of: number): Percent => BigInt(of * 10_000) as Percent

/** A thousand recipients, and every kind of step. */
function sample(): Scenario {
  const rows = Array.from({ length: count }, (_, at) => ({
    ...{ key: `r${at}`, recipient: `Exempel ${at} (exempel)`, area: areas[at % 7] ?? '1', seat: null },
    ...{ last: kronor(20_000 + at * 137), start: kronor(20_000 + at * 137) },
  }))
  const all = rows.map(({ key }, at) => ({ row: key, parts: BigInt(1 + (at % 5)) }))
  const steps = [
    { kind: 'earmark', row: 'r1', amount: kronor(1_200_000), purpose: 'läsning' },
    { kind: 'agreement', row: 'r2', amount: kronor(300_000), until: 2027 },
    { kind: 'bridging', row: 'r3', amount: kronor(90_000) },
    { kind: 'index', rates: areas.map((area, at) => ({ area, percent: percent(1 + at / 2) })) },
    { kind: 'freed', row: 'r900', keep: kronor(0), weights: all.slice(0, 50) },
    { kind: 'priority', amount: kronor(5_000_000), weights: all },
    { kind: 'amount', row: 'r10', amount: kronor(-5_000) },
    { kind: 'percentage', change: { by: 'percent', percent: percent(1.5) }, area: null, published: null },
    { kind: 'limits', floor: percent(-2), ceiling: percent(60) },
    { kind: 'override', row: 'r20', amount: kronor(77_000) },
    { kind: 'percentage', change: { by: 'rest' }, area: null, published: null },
  ].map((step, at) => ({ ...step, key: `s${at}`, isMuted: false, because: 'exempel' })) as Step[]
  return { year: 2026, state: kronor(120_000_000), unit: öre(100_000n), base: 'exempel', rows, steps }
}

/** What every check looks at, with something for each of them to find. */
function factsOf(scenario: Scenario): Facts {
  const { rows, total } = compute(scenario)
  const checked = rows.map(
    (one, at): CheckedRow => ({
      ...{ key: one.row.key, recipient: one.row.recipient, area: one.row.area, amount: amountOf(one) },
      ...{ earmarked: one.earmarked, last: one.row.last, isRegion: at === 5, ended: null },
      ...{ financiers: at % 10 === 0 ? [] : ['region'], hasReported: at % 3 > 0 },
    }),
  )
  return {
    ...{ year: 2026, state: scenario.state, total, plan: { title: 'Exempelplanen' }, rows: checked },
    ...{ areas: areas.map((code) => ({ code, name: code })), earmarks: [], largestChange: percent(5), people: null },
  }
}

/** P8: a scenario of a thousand rows and eleven steps, with all checks; and read from its stored text first. */
export async function benchScenario(): Promise<Report> {
  const scenario = sample()
  const text = printScenario(scenario)
  const whole = () => checkAll(factsOf(scenario))
  const fromText = () => {
    const read = readScenario(text)
    if (isProblem(read)) throw new Error(read.problem)
    return checkAll(factsOf(read))
  }
  for (let warm = 0; warm < 20; warm += 1) fromText()
  const series: Samples[] = [
    await measure('compute 11 steps over 1 000 rows, with all checks', { times: 200 }, async () => whole()),
    await measure('the same, read from its stored text', { times: 200 }, async () => fromText()),
  ]
  const found = whole().reduce((sum, { findings }) => sum + findings.length, 0)
  return {
    tables: { 'P8: a scenario, in one process': timings(series) },
    raw: series,
    notes: [`${scenario.steps.length} steps, ${count} rows, ${found} findings.`],
  }
}
