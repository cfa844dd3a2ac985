import {
  type Day,
  type FoundProblem,
  longestAnswer,
  longestLine,
  type Money,
  parseAmount,
  parseDay,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'
import type { GiverKind } from './commission.ts'

/** Somebody who may give a commission, as the form offers it. */
export interface Giver {
  /** What the form sends. */
  readonly value: string
  readonly kind: GiverKind
  readonly key: string | null
  readonly name: string
}

/** What the form sends for a giver that it does not offer. */
export const otherGiver = 'annan'

/** What stood in the form of a new commission. */
export interface TypedCommission {
  readonly title: string
  readonly giver: string
  readonly giverName: string
  readonly given: string
  readonly source: string
  readonly wording: string
  readonly first: string
  readonly last: string
  readonly amount: string
  readonly owner: string
  readonly due: string
  readonly reportIn: string
}

export interface ReadCommission {
  readonly title: string
  readonly giver: Omit<Giver, 'value'>
  readonly givenDay: Day | null
  readonly source: string | null
  readonly wording: string | null
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  readonly amount: Money | null
  readonly owner: string
  readonly dueDay: Day | null
  readonly reportIn: string | null
}

export type CommissionProblem =
  | 'write what is to be done'
  | 'choose who gave it'
  | 'write who gave it'
  | 'write the day'
  | 'it was not given on a day to come'
  | 'it ends after it begins'
  | 'the amount cannot be read'
  | 'choose who answers for it'
  | 'it is not due before it was given'
  | 'the line is too long'
  | 'the text is too long'

export interface MayBe {
  readonly givers: readonly Giver[]
  readonly owners: readonly string[]
  readonly today: Day
}

/** The commission that the form holds, or everything that is wrong in it. What is left empty is not known. */
export function readCommission(
  typed: TypedCommission,
  { givers, owners, today }: MayBe,
): ReadCommission | { readonly problems: readonly FoundProblem<CommissionProblem>[] } {
  const title = typedAnswer(typed.title)
  const giver = giverOf(typed, givers)
  const days = readDays(typed, today)
  const texts = readTexts(typed)
  const amount = typed.amount.trim() === '' ? null : parseAmount(typed.amount)
  const problems = [
    ...problemsIn<CommissionProblem>([
      [title === '' || title.length > longestLine, 'write what is to be done', 'uppdrag'],
      [giver === undefined, typed.giver === otherGiver ? 'write who gave it' : 'choose who gave it', giverField(typed)],
      [amount === undefined || (amount !== null && amount < 0n), 'the amount cannot be read', 'belopp'],
      [!owners.includes(typed.owner), 'choose who answers for it', 'ansvarig'],
    ]),
    ...('problems' in days ? days.problems : []),
    ...('problems' in texts ? texts.problems : []),
  ]
  if (problems.length > 0 || !giver || amount === undefined || 'problems' in days || 'problems' in texts)
    return { problems }
  return { title, giver, amount, owner: typed.owner, ...days, ...texts }
}

type Days = Pick<ReadCommission, 'givenDay' | 'firstDay' | 'lastDay' | 'dueDay'>
type Wrong = { readonly problems: readonly FoundProblem<CommissionProblem>[] }

function readDays(typed: TypedCommission, today: Day): Days | Wrong {
  const [givenDay, firstDay, lastDay, dueDay] = [typed.given, typed.first, typed.last, typed.due].map(dayOrNull)
  const problems = problemsIn<CommissionProblem>([
    [givenDay === undefined, 'write the day', 'givet'],
    [isBefore(today, givenDay), 'it was not given on a day to come', 'givet'],
    [firstDay === undefined, 'write the day', 'borjar'],
    [lastDay === undefined, 'write the day', 'slutar'],
    [isBefore(lastDay, firstDay), 'it ends after it begins', 'slutar'],
    [dueDay === undefined, 'write the day', 'senast'],
    [isBefore(dueDay, givenDay), 'it is not due before it was given', 'senast'],
  ])
  const isRead = givenDay !== undefined && firstDay !== undefined && lastDay !== undefined && dueDay !== undefined
  return problems.length > 0 || !isRead ? { problems } : { givenDay, firstDay, lastDay, dueDay }
}

const isBefore = (one: Day | null | undefined, other: Day | null | undefined): boolean =>
  Boolean(one && other && one < other)

function readTexts(typed: TypedCommission): Pick<ReadCommission, 'source' | 'wording' | 'reportIn'> | Wrong {
  const [source, wording, reportIn] = [typed.source, typed.wording, typed.reportIn].map((text) => typedAnswer(text))
  const isLong = (text: string | undefined, most: number) => (text ?? '').length > most
  const problems = problemsIn<CommissionProblem>([
    [isLong(source, longestLine), 'the line is too long', 'kalla'],
    [isLong(wording, longestAnswer), 'the text is too long', 'lydelse'],
    [isLong(reportIn, longestLine), 'the line is too long', 'redovisas-i'],
  ])
  return problems.length > 0
    ? { problems }
    : { source: source || null, wording: wording || null, reportIn: reportIn || null }
}

const dayOrNull = (text: string): Day | null | undefined => (text.trim() === '' ? null : parseDay(text))

const giverField = ({ giver }: TypedCommission): string => (giver === otherGiver ? 'givare-namn' : 'givare')

function giverOf({ giver, giverName }: TypedCommission, givers: readonly Giver[]): Omit<Giver, 'value'> | undefined {
  const name = typedAnswer(giverName)
  if (giver === otherGiver)
    return name === '' || name.length > longestLine ? undefined : { kind: 'other', key: null, name }
  const found = givers.find(({ value }) => value === giver)
  return found && { kind: found.kind, key: found.key, name: found.name }
}
