import { type Money, sum, zero, öre } from '#values/index.ts'

/** What is booked, by whose money it is. Null: no source tells, so nothing is booked. */
interface BookedMoney {
  readonly state: Money | null
  readonly regional: Money | null
}

/** All that is booked, whosever money it is. */
export const allOf = ({ state, regional }: BookedMoney): Money => öre((state ?? zero) + (regional ?? zero))

export const totalOf = (many: readonly BookedMoney[]): Money => sum(many.map(allOf))
