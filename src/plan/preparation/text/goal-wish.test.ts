import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Goal, type Level, levels } from '../../plans/plan.ts'
import { type GoalWish, mayPlace, mayRemove, moved } from './goal-wish.ts'

const goal = (id: bigint, level: Level, parent: bigint | null = null): Goal => ({
  ...{ id, level, parent, called: level, wording: { sv: `Mål ${id}` }, isShortened: false, source: null },
})
const wish = (level: Level, parent: bigint | null): GoalWish => ({
  ...{ level, parent, called: 'mål', wording: 'Alla läser', links: [] },
})
const tree = [goal(1n, 'vision'), goal(2n, 'direction', 1n), goal(3n, 'goal', 2n)]

describe('where a goal may stand', () => {
  test.each([
    ['a new one at the top', undefined, wish('goal', null), undefined],
    ['a new one below a direction', undefined, wish('goal', 2n), undefined],
    ['below one of its own level', undefined, wish('direction', 2n), 'the one above is not above it'],
    ['below one that is not there', undefined, wish('goal', 9n), 'the one above is not above it'],
    ['below itself', 2n, wish('goal', 2n), 'the one above is not above it'],
    ['below its own child', 2n, wish('goal', 3n), 'the one above is not above it'],
    ['lower than its child', 2n, wish('goal', 1n), 'a goal below it would stand above it'],
    ['the same place with other words', 2n, wish('direction', 1n), undefined],
  ])('%s', (_, id, how, refused) => {
    expect(mayPlace(tree, id, how)?.refused).toBe(refused)
  })

  test('whatever is let through leaves a tree where each stands below a higher level', () => {
    const any = fc.record({
      level: fc.constantFrom(...levels),
      parent: fc.option(fc.bigInt(1n, 6n)),
      id: fc.bigInt(1n, 6n),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (wishes) => {
        let goals: Goal[] = []
        for (const { id, level, parent } of wishes) {
          const is = goals.some((one) => one.id === id)
          if (mayPlace(goals, is ? id : undefined, wish(level, parent))) continue
          goals = [...goals.filter((one) => one.id !== id), goal(id, level, parent)]
        }
        return goals.every(({ level, parent }) => {
          const above = goals.find(({ id }) => id === parent)
          return parent === null || (above !== undefined && levels.indexOf(above.level) < levels.indexOf(level))
        })
      }),
    )
  })
})

test('a goal leaves only when none stands below it', () => {
  expect(mayRemove(tree, 2n)?.refused).toBe('a goal with others below it stays')
  expect(mayRemove(tree, 3n)).toBeUndefined()
})

describe('the order of equals', () => {
  test('one changes places with its neighbour, and those between stay', () => {
    expect(moved([1, 2, 3, 4], [1, 3, 4], 3, -1)).toEqual([3, 2, 1, 4])
    expect(moved([1, 2, 3, 4], [1, 3, 4], 3, 1)).toEqual([1, 2, 4, 3])
  })
  test('the first cannot go up, nor a stranger anywhere', () => {
    expect(moved([1, 2], [1, 2], 1, -1)).toEqual([1, 2])
    expect(moved([1, 2], [1, 2], 9, 1)).toEqual([1, 2])
  })
  test('nothing is lost, and the way back leads back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), (order, at) => {
        const one = order[at % order.length] as number
        const there = moved(order, order, one, 1)
        const hasNext = order.at(-1) !== one
        expect(moved(there, there, one, -1)).toEqual(hasNext ? order : moved(order, order, one, -1))
        expect([...there].sort()).toEqual([...order].sort())
      }),
    )
  })
})
