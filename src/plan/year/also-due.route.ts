import type { Db } from '#platform/index.ts'
import type { Day } from '#values/index.ts'
import { commissionsDueIn } from '../commissions/commission.store.ts'
import { measuresDueIn } from '../measures/measure.store.ts'
import { consultationsDueIn } from '../preparation/consultation/consultation.store.ts'
import { statementsDueIn } from '../statements/statement.store.ts'
import { type AlsoDue, alsoDueOf, isOfAll, isOfBody } from './also-due.ts'
import type { DeadlineFilter } from './deadlines/deadline.ts'

/** The commissions, measures, statements and consultations that are due in a year and that the filter lets through. */
export async function alsoDueIn(db: Db, year: number, filter: DeadlineFilter, today: Day): Promise<AlsoDue[]> {
  const commissions = (await commissionsDueIn(db, year)).filter((one) => isOfBody(one, filter))
  const isAll = isOfAll(filter)
  const measures = isAll ? await measuresDueIn(db, year) : []
  const statements = isAll ? await statementsDueIn(db, year) : []
  const consultations = isAll ? await consultationsDueIn(db, year) : []
  return alsoDueOf({ commissions, measures, statements, consultations }, today)
}
