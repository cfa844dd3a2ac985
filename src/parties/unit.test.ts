import { expect, test } from 'vitest'
import { mergedInto, unclearMerger, unitNow, unitToday } from './unit.ts'

const unit = (key: string, ...mergedFrom: string[]) => ({ key, mergedFrom })
const units = [unit('stab'), unit('utveckling'), unit('avdelning', 'stab', 'utveckling'), unit('kultur', 'avdelning')]

test('a unit is today what it became part of, however many mergers ago', () => {
  expect(mergedInto(units, 'stab')?.key).toBe('avdelning')
  expect(unitToday(units, 'stab')?.key).toBe('kultur')
  expect(unitToday(units, 'avdelning')?.key).toBe('kultur')
  expect(unitToday(units, 'kultur')).toBeUndefined()
  expect(unitToday(units, 'okänd')).toBeUndefined()
})

test('a unit that has a new name is today what it is called now', () => {
  const told = { period: { from: null, to: null }, mergedFrom: [], source: 'prov' }
  const renamed = [{ ...told, key: 'kultur', name: 'kultur och bildning' }]
  expect(unitNow(renamed, { key: 'kultur', nameThen: 'kultur' })?.name).toBe('kultur och bildning')
  expect(unitNow(renamed, { key: 'kultur', nameThen: 'kultur och bildning' })).toBeUndefined()
})

test('a unit becomes part of one other, and never of itself', () => {
  expect(unclearMerger(units)).toBeUndefined()
  expect(unclearMerger([unit('a'), unit('b', 'a'), unit('c', 'a')])).toBe('a')
  expect(unclearMerger([unit('a', 'a')])).toBe('a')
  expect(unclearMerger([unit('a', 'b'), unit('b', 'a')])).toBe('a')
  // One that leads into a circle must not be followed for ever.
  expect(unclearMerger([unit('x'), unit('a', 'b', 'x'), unit('b', 'a')])).toBe('a')
})
