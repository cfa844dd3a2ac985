import type { Day } from '#values/index.ts'
import { type Commission, type CommissionState, stateOf } from '../commissions/commission.ts'
import { isLate, type Measure } from '../measures/measure.ts'
import type { DueConsultation } from '../preparation/consultation/consultation.ts'
import { isLate as isLateStatement, isUnsent, type Statement } from '../statements/statement.ts'
import type { DeadlineFilter } from './deadlines/deadline.ts'

/** A commission, a measure, a statement or a consultation that is due in a year, beside the deadlines of the year. */
export interface AlsoDue {
  readonly kind: 'commission' | 'measure' | 'statement' | 'consultation'
  readonly id: bigint
  /** The goal of a measure. */
  readonly goal: bigint | null
  readonly title: string
  readonly due: Day
  readonly state: 'late' | 'coming' | 'done' | 'dropped'
  /** Null: the region itself. */
  readonly owner: string | null
  readonly note: string | null
  readonly changedAt: Date
  /** The event that it stands at, which grows with every change. */
  readonly event: bigint
}

const ofCommission: Readonly<Record<CommissionState, AlsoDue['state']>> = {
  late: 'late',
  given: 'coming',
  ongoing: 'coming',
  reported: 'done',
  closed: 'done',
  withdrawn: 'dropped',
}

const ofMeasure = { planned: 'coming', ongoing: 'coming', done: 'done', dropped: 'dropped' } as const

interface WhatIsDue {
  readonly commissions: readonly Commission[]
  readonly measures: readonly Measure[]
  readonly statements: readonly Statement[]
  readonly consultations: readonly DueConsultation[]
}

/** What is due besides the deadlines, in the order of the days. What no day is told for is not of any year. */
export function alsoDueOf({ commissions, measures, statements, consultations }: WhatIsDue, today: Day): AlsoDue[] {
  const all = [
    ...commissions.map((one) => ({
      ...{ kind: 'commission' as const, goal: null, state: ofCommission[stateOf(one, today)], ...same(one) },
    })),
    ...measures.map((one) => ({
      ...{ kind: 'measure' as const, goal: one.goal, ...same(one) },
      state: isLate(one, today) ? ('late' as const) : ofMeasure[one.status],
    })),
    ...statements.map((one) => ({
      ...{ kind: 'statement' as const, goal: null, state: stateOfStatement(one, today) },
      ...same({ ...one, owner: one.counterpart }),
    })),
    ...consultations.map(({ id, title, dueDay, openedAt }) => ({
      ...{ kind: 'consultation' as const, goal: null, id, title, due: dueDay, owner: null, note: null },
      // Others have until that day: what they have not sent then is not ours to be late with.
      ...{ state: today <= dueDay ? ('coming' as const) : ('done' as const), changedAt: openedAt, event: 1n },
    })),
  ]
  return all
    .flatMap(({ due, ...one }) => (due === null ? [] : [{ ...one, due }]))
    .sort((a, b) => a.due.localeCompare(b.due) || Number(a.id - b.id))
}

function stateOfStatement(one: Statement, today: Day): AlsoDue['state'] {
  if (one.status === 'unanswered') return 'dropped'
  if (!isUnsent(one)) return 'done'
  return isLateStatement(one, today) ? 'late' : 'coming'
}

const same = ({ id, title, dueDay, owner, note, statusAt, event }: Same) => ({
  ...{ id, title, due: dueDay, owner, note, changedAt: statusAt, event },
})

type Same = Pick<Commission, 'id' | 'title' | 'dueDay' | 'owner' | 'note' | 'statusAt' | 'event'>

/** Whether the filter lets a commission through: it belongs to the body that gave it, and to no role alone. */
export const isOfBody = (
  { giverKind, giverKey }: Pick<Commission, 'giverKind' | 'giverKey'>,
  { role, body }: DeadlineFilter,
): boolean => role === undefined && (body === undefined || (giverKind === 'body' && giverKey === body))

/** Whether the filter lets measures, statements and consultations through: they belong to no role and no body. */
export const isOfAll = ({ role, body }: DeadlineFilter): boolean => role === undefined && body === undefined
