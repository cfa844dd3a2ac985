import { expect, test } from 'vitest'
import { kronor, öre } from '#values/index.ts'
import { compute, type Scenario } from '../scenario/scenario.ts'
import type { ScenarioRow } from '../scenario/standing.ts'
import { changeIn, compareBy, compareRecipients, earlierAmounts, losesMost } from './compare.ts'

const row = (key: string, area: string, last: number | null, start: number): ScenarioRow => ({
  ...{ key, recipient: `Exempel ${key} (exempel)`, area, seat: null, start: kronor(start) },
  last: last === null ? null : kronor(last),
})
const scenario = (name: string, rows: ScenarioRow[]) => {
  const of: Scenario = { year: 2026, state: null, unit: öre(100_000n), base: '', rows, steps: [] }
  return { id: 1n, name, computed: compute(of) }
}
const scenarios = [
  scenario('A', [row('a', '1', 1000, 900), row('b', '1', 500, 600)]),
  scenario('B', [row('a', '1', 1000, 1000), row('c', '2', null, 50)]),
]
const lines = compareRecipients(scenarios)

test('everyone in any scenario has a line, and who is not in one has nothing there', () => {
  expect(lines.map(({ name, amounts }) => [name, amounts])).toEqual([
    ['Exempel a (exempel)', [kronor(900), kronor(1000)]],
    ['Exempel b (exempel)', [kronor(600), null]],
    ['Exempel c (exempel)', [null, kronor(50)]],
  ])
})

test('an area’s last year is known only where everyone’s in it is', () => {
  const areas = compareBy(lines, 'area', (area) => area ?? '')
  expect(areas.map(({ last, amounts }) => [last, amounts])).toEqual([
    [kronor(1500), [kronor(1500), kronor(1000)]],
    [null, [null, kronor(50)]],
  ])
  expect(changeIn(areas[0] as (typeof areas)[0], 0)).toBe(0n)
  expect(changeIn(areas[1] as (typeof areas)[0], 1)).toBeNull()
})

test('who loses most is told, and that nobody does', () => {
  expect(losesMost(lines, 0)).toEqual({ name: 'Exempel a (exempel)', loss: kronor(100) })
  expect(losesMost(lines, 1)).toBeUndefined()
})

test('an earlier year tells only what it tells', () => {
  const rows = [
    { recipient: 'exempel A  (Exempel)', area: '4-aldre', amount: kronor(700) },
    { recipient: 'Exempel b (exempel)', area: '1', amount: kronor(300) },
    { recipient: 'Exempel b (exempel)', area: '2', amount: kronor(20) },
  ]
  expect(earlierAmounts(lines, [{ rows }, { rows: [] }]).map(({ amounts }) => amounts)).toEqual([
    [kronor(700), null],
    [kronor(300), null],
    [null, null],
  ])
})
