import { type Jobs, record, type Tx } from '#platform/index.ts'
import { dayAt, type Refusal } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { preparationOf } from '../preparation.store.ts'
import { bodiesOf, lockConsultation } from './consultation.store.ts'
import { type ConsultedBody, mayRemind, type RemindRefusal, toRemind } from './consultation.ts'
import { tellBodies } from './tell-bodies.action.ts'

interface WhomToRemind {
  readonly consultation: bigint
  /** Which of those who have not replied. */
  readonly isMeant?: (body: ConsultedBody) => boolean
}

/** Reminds those who have not replied and have an address. Answers how many, or why none. */
export async function remindBodies(
  tx: Tx,
  jobs: Jobs,
  { consultation: id, isMeant = () => true }: WhomToRemind,
  making: Making,
): Promise<number | Refusal<RemindRefusal>> {
  const consultation = await lockConsultation(tx, id)
  if (!consultation) throw new Error(`there is no consultation ${id}`)
  const bodies = (await bodiesOf(tx, id)).filter(isMeant)
  const refused = mayRemind(consultation, bodies, dayAt(making.at))
  if (refused) return refused
  const title = (await preparationOf(tx, consultation.plan))?.title ?? ''
  const late = toRemind(bodies)
  await tellBodies(tx, jobs, { consultation: { ...consultation, title }, bodies: late, what: 'reminder' }, making)
  const details = { bodies: late.length }
  await record(tx, {
    at: making.at,
    who: making.by,
    what: 'consultation.reminded',
    about: `consultation:${id}`,
    details,
  })
  return late.length
}
