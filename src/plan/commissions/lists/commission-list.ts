import { addDays, type Day } from '#values/index.ts'
import { type Commission, isOpen, stateOf, wasInTime } from '../commission.ts'

/** Which commissions one may ask for. */
export const views = ['open', 'late', 'soon', 'no-day', 'reported', 'in-time', 'too-late', 'over', 'all'] as const
export type View = (typeof views)[number]

/** As the address says it. */
export const viewWords: Readonly<Record<View, string>> = {
  open: 'oppna',
  late: 'forsenade',
  soon: 'snart',
  'no-day': 'utan-dag',
  reported: 'redovisade',
  'in-time': 'i-tid',
  'too-late': 'for-sent',
  over: 'avslutade',
  all: 'alla',
}

/** How many days ahead "soon" reaches. */
export const soonDays = 30

export interface CommissionFilter {
  readonly view: View
  /** A kind of giver, or a giver by kind and key, as the form offers it. */
  readonly giver?: string | undefined
  readonly owner?: string | undefined
  /** The year of the report. */
  readonly year?: number | undefined
}

const isIn: Readonly<Record<View, (one: Commission, today: Day) => boolean>> = {
  open: isOpen,
  late: (one, today) => stateOf(one, today) === 'late',
  soon: (one, today) =>
    isOpen(one) && one.dueDay !== null && one.dueDay >= today && one.dueDay <= addDays(today, soonDays),
  'no-day': (one) => isOpen(one) && one.dueDay === null,
  reported: ({ status }) => status === 'reported',
  'in-time': (one) => wasInTime(one) === true,
  'too-late': (one) => wasInTime(one) === false,
  over: ({ status }) => status === 'closed' || status === 'withdrawn',
  all: () => true,
}

/** What the form sends for whoever gave a commission. */
export const giverValue = ({ giverKind, giverKey }: Pick<Commission, 'giverKind' | 'giverKey'>): string =>
  giverKey === null ? giverKind : `${giverKind}:${giverKey}`

export const passes = (one: Commission, { view, giver, owner, year }: CommissionFilter, today: Day): boolean =>
  isIn[view](one, today) &&
  (giver === undefined || giverValue(one) === giver) &&
  (owner === undefined || one.ownerKey === owner) &&
  (year === undefined || one.reportedDay?.startsWith(`${year}-`) === true)

/** What the brief counts for each unit. */
export const counted = ['open', 'late', 'soon', 'no-day', 'reported', 'in-time', 'too-late'] as const
export type Counted = (typeof counted)[number]

/** What a figure of the brief counts: those told of a year are of this one. */
export const filterOf = (view: Counted, year: number, owner?: string): CommissionFilter => ({
  ...{ view, owner, year: view === 'in-time' || view === 'too-late' ? year : undefined },
})

export interface BriefRow {
  /** Null: all of them. */
  readonly owner: { readonly key: string; readonly name: string } | null
  readonly counts: Readonly<Record<Counted, number>>
}

/** How many commissions of each kind every unit has, and all together last. Nobody types a figure of it. */
export function briefOf(commissions: readonly Commission[], today: Day): BriefRow[] {
  const year = Number(today.slice(0, 4))
  const owners = [...new Map(commissions.map(({ ownerKey, owner }) => [ownerKey, owner]))]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
  return [...owners, null].map((owner) => ({
    owner,
    counts: Object.fromEntries(
      counted.map((view) => {
        const filter = filterOf(view, year, owner?.key)
        return [view, commissions.filter((one) => passes(one, filter, today)).length]
      }),
    ) as Record<Counted, number>,
  }))
}
