import type { Day } from '#values/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import { type Consultation, isOpen } from '../consultation/consultation.ts'
import { type Dialogue, type Group, groupsOfLaw, withGroup, withMunicipality } from '../dialogue/dialogue.ts'
import type { Reply } from '../replies/reply.ts'

export type AdoptRefusal =
  | 'no version is being written'
  | 'the version has changed since it was read'
  | 'the version has no goal'
  | 'the consultation goes on'
  | 'replies wait to be considered'

/** What is known of how a plan was made. */
export interface Groundwork {
  readonly log: readonly Dialogue[]
  /** The codes of the region's municipalities. */
  readonly municipalities: readonly string[]
  readonly consultations: readonly Consultation[]
  readonly replies: readonly Reply[]
  readonly goals: number
  /** For how many years of the plan financing is declared (D5). */
  readonly financed: number
}

/** A question that the law, or good order, asks of a plan, and whether there is anything in answer to it here. */
export type Question =
  | { readonly what: 'municipalities'; readonly isMet: boolean; readonly missing: readonly string[] }
  | { readonly what: 'group'; readonly isMet: boolean; readonly group: Group }
  | { readonly what: 'consultation' | 'financing'; readonly isMet: boolean }
  | { readonly what: 'replies'; readonly isMet: boolean; readonly waiting: number; readonly of: number }

/**
 * What D5 and D7 ask for, each with what the log holds. It tells what is missing and decides nothing: whether the plan
 * was made as it should is for those who adopt it.
 */
export function questionsOf({ log, municipalities, consultations, replies, financed }: Groundwork): Question[] {
  const missing = municipalities.filter((code) => withMunicipality(log, code).length === 0)
  const waiting = replies.filter(({ considered }) => considered === null).length
  return [
    { what: 'municipalities', isMet: missing.length === 0, missing },
    ...groupsOfLaw.map((group): Question => ({ what: 'group', group, isMet: withGroup(log, group).length > 0 })),
    { what: 'consultation', isMet: consultations.length > 0 },
    { what: 'replies', isMet: waiting === 0, waiting, of: replies.length },
    { what: 'financing', isMet: financed > 0 },
  ]
}

/** Whether the version that is being written may be entered as adopted. */
export function mayAdopt(
  { goals, consultations, replies }: Pick<Groundwork, 'goals' | 'consultations' | 'replies'>,
  today: Day,
): Refusal<AdoptRefusal> | undefined {
  if (goals === 0) return refuse('the version has no goal')
  if (consultations.some((one) => !one.isSettled && isOpen(one, today))) return refuse('the consultation goes on')
  const unsettled = consultations.filter(({ isSettled }) => !isSettled).map(({ id }) => id)
  return replies.some(({ consultation, considered }) => considered === null && unsettled.includes(consultation))
    ? refuse('replies wait to be considered')
    : undefined
}
