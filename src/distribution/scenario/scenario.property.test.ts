import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '#values/index.ts'
import { someScenario } from '../../../test/scenario-maker.ts'
import { compute } from './scenario.ts'
import { isProblem, printScenario, readScenario } from './scenario-file.ts'
import { scenarioTable } from './scenario-table.ts'
import { amountOf } from './standing.ts'
import { readStep } from './steps/read-step.ts'
import { stepKinds } from './steps/step.ts'
import { typedOf } from './steps/typed-step.ts'

test('all combinations sum exactly, or say by how much they do not', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(someScenario, (scenario) => {
      const { rows, steps, total, left } = compute(scenario)
      expect(sum(rows.map(amountOf))).toBe(total)
      expect(left).toBe(scenario.state === null ? null : scenario.state - total)
      let standing = sum(scenario.rows.map(({ start }) => start)) as bigint
      for (const { step, before, after, moved, refused } of steps) {
        expect(before).toBe(standing)
        expect(after - before).toBe(sum(moved.values()))
        if (step.isMuted || refused) expect(moved.size).toBe(0)
        else seen.add(step.kind)
        standing = after
      }
      expect(standing).toBe(total)
    }),
    { numRuns: 300 },
  )
  expect([...seen].sort()).toEqual([...stepKinds].sort())
})

test('a stored scenario reads back as itself and computes to the same bytes', () => {
  fc.assert(
    fc.property(someScenario, (scenario) => {
      const text = printScenario(scenario)
      const read = readScenario(text)
      if (isProblem(read)) throw new Error(JSON.stringify(read))
      expect(read).toEqual(scenario)
      expect(printScenario(read)).toBe(text)
      expect(scenarioTable(compute(read))).toEqual(scenarioTable(compute(scenario)))
    }),
  )
})

test('a step that is shown in a form and sent again is the same step', () => {
  fc.assert(
    fc.property(someScenario, ({ rows, steps }) => {
      const known = {
        rows: rows.map(({ key }) => key),
        areas: ['1', '2', '3', '5', '6', '7'],
      }
      for (const step of steps) expect(readStep(typedOf(step, 'screen'), known, step)).toEqual(step)
    }),
  )
})
