import { type Refusal, refuse } from '#values/index.ts'
import { type Goal, type GoalLink, type Level, levels } from '../../plans/plan.ts'

/** How a goal of a plan that is being made is to read. */
export interface GoalWish {
  readonly level: Level
  /** What the plan itself calls it. */
  readonly called: string
  /** Null: it stands at the top. */
  readonly parent: bigint | null
  readonly wording: string
  readonly links: readonly GoalLink[]
}

export type PlaceRefusal =
  | 'the one above is not above it'
  | 'a goal below it would stand above it'
  | 'a goal with others below it stays'

const depth = (level: Level) => levels.indexOf(level)

/** Whether a goal (undefined: a new one) may stand where the wish says. */
export function mayPlace(
  goals: readonly Goal[],
  goal: bigint | undefined,
  wish: GoalWish,
): Refusal<PlaceRefusal> | undefined {
  const above = goals.find(({ id }) => id === wish.parent)
  // Of a higher level it is never below the goal itself, and so no ring comes of it.
  if (wish.parent !== null && (!above || above.id === goal || depth(above.level) >= depth(wish.level)))
    return refuse('the one above is not above it')
  const below = goals.filter(({ parent }) => goal !== undefined && parent === goal)
  return below.some(({ level }) => depth(level) <= depth(wish.level))
    ? refuse('a goal below it would stand above it')
    : undefined
}

/** Whether a goal may leave the version: with others below it, those would be left hanging. */
export const mayRemove = (goals: readonly Goal[], goal: bigint): Refusal<PlaceRefusal> | undefined =>
  goals.some(({ parent }) => parent === goal) ? refuse('a goal with others below it stays') : undefined

/** The order when one has changed places with its neighbour among its equals; the same where it has none that way. */
export function moved<Id>(order: readonly Id[], equals: readonly Id[], one: Id, by: -1 | 1): Id[] {
  const other = equals[equals.indexOf(one) + by]
  if (!equals.includes(one) || other === undefined) return [...order]
  return order.map((id) => (id === one ? other : id === other ? one : id))
}
