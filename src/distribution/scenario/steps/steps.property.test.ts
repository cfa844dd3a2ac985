import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefused, öre } from '#values/index.ts'
import { money, someRows, stepOf } from '../../../../test/scenario-maker.ts'
import { changedBy, percentBetween } from '../percent.ts'
import { amountOf, type ScenarioRow, type Sharing, type Standing, totalOf } from '../standing.ts'
import { stepRules } from './rules.ts'
import type { StepKind, StepOf } from './step.ts'

const unit = öre(100_000n)
const standing = (row: ScenarioRow): Standing => ({
  row,
  free: row.start,
  earmarked: öre(0n),
  bridging: öre(0n),
  agreed: öre(0n),
})

interface Taken<Kind extends StepKind> {
  readonly step: StepOf<Kind>
  readonly before: readonly Standing[]
  readonly after: readonly Standing[]
  readonly state: bigint
}

/** Takes a step of the kind with any rows, and looks at what it did whenever it could be taken. */
function always<Kind extends StepKind>(kind: Kind, look: (taken: Taken<Kind>) => void) {
  const cases = someRows.chain((rows) => fc.tuple(fc.constant(rows), stepOf(kind, rows), money(0n, 9_000_000_000n)))
  let taken = 0
  fc.assert(
    fc.property(cases, ([rows, step, state]) => {
      const before = rows.map(standing)
      const sharing: Sharing = { state, unit, year: 2026 }
      const after = (stepRules[kind] as (step: StepOf<Kind>, rows: readonly Standing[], of: Sharing) => unknown)(
        step,
        before,
        sharing,
      )
      if (isRefused(after)) return
      taken += 1
      const rowsAfter = after as readonly Standing[]
      expect(rowsAfter.map(({ row }) => row)).toEqual(rows)
      for (const { free, earmarked, bridging, agreed } of rowsAfter)
        for (const part of [free, earmarked, bridging, agreed]) expect(part >= 0n).toBe(true)
      look({ step, before, after: rowsAfter, state })
    }),
  )
  expect(taken).toBeGreaterThan(10)
}

const grown = ({ before, after }: Taken<StepKind>) => totalOf(after) - totalOf(before)
const others = (rows: readonly Standing[], key: string) => rows.filter(({ row }) => row.key !== key)
const find = (rows: readonly Standing[], key: string) => rows.find(({ row }) => row.key === key) as Standing

/** Where whole units leave no room between floor and ceiling, the ceiling is the one that holds. */
function isWithin(one: Standing, last: bigint, { floor, ceiling }: StepOf<'limits'>): boolean {
  const least = floor === null ? 0n : changedBy(last, floor, unit, 'up')
  const most = ceiling === null ? amountOf(one) : changedBy(last, ceiling, unit, 'down')
  return amountOf(one) <= most && (amountOf(one) >= least || least > most)
}

describe('each kind of step, whatever the rows', () => {
  test('an equal change shares its amount to the öre, or all that is left of the state’s', () => {
    always('percentage', (taken) => {
      const { step, before, after, state } = taken
      if (step.change.by === 'amount') expect(grown(taken)).toBe(step.change.amount)
      if (step.change.by === 'rest') expect(totalOf(after)).toBe(state)
      const outside = ({ row }: Standing) => step.area !== null && row.area !== step.area
      expect(after.filter(outside)).toEqual(before.filter(outside))
    })
  })

  test('an equal change treats rows alike: who has more never gets less, but for a unit and what whole units leave', () => {
    always('percentage', ({ step, before, after }) => {
      const moved = after.map((one, at) => ({
        free: (before[at] as Standing).free,
        change: one.free - (before[at] as Standing).free,
        isIn: step.area === null || one.row.area === step.area,
      }))
      const asked = moved.filter(({ isIn, free }) => isIn && free > unit)
      if (asked.some(({ change }) => change < 0n)) return
      for (const a of asked)
        for (const b of asked) if (a.free >= b.free) expect(a.change - b.change > -2n * unit).toBe(true)
    })
  })

  test('a fixed amount is one recipient’s alone', () => {
    always('amount', (taken) => {
      expect(grown(taken)).toBe(taken.step.amount)
      expect(others(taken.after, taken.step.row)).toEqual(others(taken.before, taken.step.row))
    })
  })

  test('earmarked money is added whole and stands apart', () => {
    always('earmark', (taken) => {
      expect(grown(taken)).toBe(taken.step.amount)
      expect(find(taken.after, taken.step.row).earmarked).toBe(taken.step.amount)
    })
  })

  test('nobody whose last year is known is left below the floor, or above the ceiling', () => {
    always('limits', ({ step, after, before }) => {
      expect(after.filter(({ row }) => row.last === null)).toEqual(before.filter(({ row }) => row.last === null))
      for (const one of after) if (one.row.last !== null) expect(isWithin(one, one.row.last, step)).toBe(true)
    })
  })

  test('an area without a rate is left alone, and its rate changes an area by whole units', () => {
    always('index', ({ step, before, after }) => {
      const rated = step.rates.map(({ area }) => area)
      for (const [at, one] of after.entries()) if (!rated.includes(one.row.area ?? '')) expect(one).toEqual(before[at])
      for (const area of rated) {
        const of = (rows: readonly Standing[]) => totalOf(rows.filter(({ row }) => row.area === area))
        expect((of(after) - of(before)) % unit).toBe(0n)
      }
    })
  })

  test('a priority shares its amount to the öre, in the order of the parts', () => {
    always('priority', (taken) => {
      const { step, before, after } = taken
      expect(grown(taken)).toBe(step.amount)
      const got = step.weights.map(({ row, parts }) => ({
        parts,
        more: find(after, row).free - find(before, row).free,
      }))
      for (const a of got) for (const b of got) if (a.parts > b.parts) expect(a.more >= b.more).toBe(true)
    })
  })

  test('a one-off amount is added whole and stands apart', () => {
    always('bridging', (taken) => {
      expect(grown(taken)).toBe(taken.step.amount)
      expect(find(taken.after, taken.step.row).bridging).toBe(taken.step.amount)
    })
  })

  test('freed money neither grows nor shrinks when somebody receives it', () => {
    always('freed', (taken) => {
      const { step, before, after } = taken
      const moved = find(before, step.row).free - step.keep
      expect(grown(taken)).toBe(step.weights.length === 0 ? -moved : 0n)
      if (!step.weights.some(({ row }) => row === step.row)) expect(find(after, step.row).free).toBe(step.keep)
    })
  })

  test('an agreement sets the amount, and it is bound', () => {
    always('agreement', ({ step, after }) => {
      expect(find(after, step.row)).toMatchObject({ free: 0n, agreed: step.amount })
      expect(step.until).toBeGreaterThanOrEqual(2026)
    })
  })

  test('an amount set by hand is the amount', () => {
    always('override', ({ step, before, after }) => {
      expect(amountOf(find(after, step.row))).toBe(step.amount)
      expect(others(after, step.row)).toEqual(others(before, step.row))
    })
  })
})

test('the percentage between two amounts says what made it', () => {
  expect(percentBetween(-75_100_000n, 5_069_100_000n)).toBe(-14815n)
  expect(percentBetween(1n, 0n)).toBeUndefined()
})
