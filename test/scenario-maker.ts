import fc from 'fast-check'
import { type Money, öre } from '#values/index.ts'
import type { Percent } from '../src/distribution/scenario/percent.ts'
import type { Scenario } from '../src/distribution/scenario/scenario.ts'
import type { ScenarioRow } from '../src/distribution/scenario/standing.ts'
import { type Step, type StepKind, type StepOf, stepKinds } from '../src/distribution/scenario/steps/step.ts'

const areas = ['1', '2', '3', '5', '6', '7']
export const money = (min: bigint, max: bigint): fc.Arbitrary<Money> => fc.bigInt({ min, max }).map(öre)
const percent = fc.bigInt({ min: -999_0000n, max: 999_0000n }) as fc.Arbitrary<Percent>
const most = 10_000_000_00n

const rowOf = (at: number): fc.Arbitrary<ScenarioRow> =>
  fc.record({
    key: fc.constant(`r${at}`),
    recipient: fc.constant(`Exempel ${at} (exempel)`),
    area: fc.constantFrom(null, ...areas),
    seat: fc.constant(null),
    last: fc.option(money(0n, most)),
    start: money(0n, most),
  })

/** From one to eight recipients, with amounts to the öre. */
export const someRows: fc.Arbitrary<ScenarioRow[]> = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => rowOf(at))))

type Told = { readonly [Kind in StepKind]: fc.Arbitrary<Omit<StepOf<Kind>, 'kind' | 'key' | 'isMuted' | 'because'>> }

/** What each kind is told, of these rows. */
function toldOf(rows: readonly ScenarioRow[]): Told {
  const row = fc.constantFrom(...rows.map(({ key }) => key))
  const above = money(1n, most)
  const notBelow = money(0n, most)
  const weights = fc
    .uniqueArray(fc.record({ row, parts: fc.bigInt({ min: 1n, max: 9n }) }), { selector: (one) => one.row })
    .map((some) => some.toSorted((a, b) => (a.row < b.row ? -1 : 1)))
  const change = fc.oneof(
    fc.record({ by: fc.constant('percent' as const), percent }),
    fc.record({ by: fc.constant('amount' as const), amount: money(-most, most) }),
    fc.constant({ by: 'rest' as const }),
  )
  const rates = fc
    .uniqueArray(fc.record({ area: fc.constantFrom(...areas), percent }), {
      minLength: 1,
      selector: (one) => one.area,
    })
    .map((some) => some.toSorted((a, b) => (a.area < b.area ? -1 : 1)))
  return {
    percentage: fc.record({ change, area: fc.constantFrom(null, ...areas), published: fc.constant(null) }),
    amount: fc.record({ row, amount: money(-most, most).filter((one) => one !== 0n) }),
    earmark: fc.record({ row, amount: above, purpose: fc.constant('läsning') }),
    limits: fc
      .record({ floor: fc.option(percent), ceiling: fc.option(percent) })
      .filter(({ floor, ceiling }) => (floor === null ? ceiling !== null : ceiling === null || floor <= ceiling)),
    index: fc.record({ rates }),
    priority: fc.record({ amount: above, weights }).filter((one) => one.weights.length > 0),
    bridging: fc.record({ row, amount: above }),
    freed: fc.record({ row, keep: notBelow, weights }),
    agreement: fc.record({ row, amount: notBelow, until: fc.integer({ min: 2020, max: 2030 }) }),
    override: fc.record({ row, amount: notBelow }),
  }
}

/** A step of a kind, of these rows. */
export const stepOf = <Kind extends StepKind>(
  kind: Kind,
  rows: readonly ScenarioRow[],
  at = 0,
): fc.Arbitrary<StepOf<Kind>> =>
  toldOf(rows)[kind].map(
    (told) => ({ kind, key: `s${at}`, isMuted: false, because: 'därför', ...told }) as unknown as StepOf<Kind>,
  )

/** Any rows with up to a dozen steps of any kind in any order. */
export const someScenario: fc.Arbitrary<Scenario> = someRows.chain((rows) => {
  const step = (at: number): fc.Arbitrary<Step> =>
    fc
      .tuple(fc.oneof(...stepKinds.map((kind) => stepOf(kind, rows, at) as fc.Arbitrary<Step>)), fc.boolean())
      .map(([one, isMuted]) => ({ ...one, isMuted }))
  return fc.record({
    year: fc.constant(2026),
    state: fc.option(money(0n, 50n * most)),
    unit: fc.constantFrom(öre(100_000n), öre(1n), öre(100n)),
    base: fc.constant('exempelfilen'),
    rows: fc.constant(rows),
    steps: fc
      .integer({ min: 0, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => step(at)))),
  })
})
