import { type Jobs, record, type Tx } from '#platform/index.ts'
import { dayAt, type Refusal, refuse } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { goalsOf } from '../../plans/plan.store.ts'
import { lockPreparation, versionsOf } from '../preparation.store.ts'
import { copyVersion, freezeVersion } from '../text/version.store.ts'
import { bodiesOf, consultationsOf, insertBodies, insertConsultation, lockConsultation } from './consultation.store.ts'
import type { OpenRefusal } from './consultation.ts'
import type { NewBody, ReadConsultation } from './consultation-form.ts'
import { tellBodies } from './tell-bodies.action.ts'

interface WantedConsultation {
  readonly plan: bigint
  readonly read: ReadConsultation
  /** The version that the person saw. */
  readonly seen: bigint
}

/**
 * Sends the version that is being written out for comment: it is frozen, everybody with an address is written to, and
 * another version begins as it reads. Answers the consultation; the same form sent twice opens one.
 */
export async function openConsultation(
  tx: Tx,
  jobs: Jobs,
  { plan, read: { bodies, ...read }, seen }: WantedConsultation,
  making: Making,
): Promise<bigint | Refusal<OpenRefusal>> {
  const preparation = await lockPreparation(tx, plan)
  const earlier = (await consultationsOf(tx, plan)).find(({ version }) => version === seen)
  if (earlier) return earlier.id
  if (!preparation || preparation.open === null || preparation.open !== seen) return refuse('there is no open version')
  if ((await goalsOf(tx, seen)).length === 0) return refuse('the version has no goal')
  const [latest] = await versionsOf(tx, plan)
  await freezeVersion(tx, seen, making.at)
  await copyVersion(tx, { from: seen, plan, number: (latest?.number ?? 0) + 1 }, making)
  const id = await insertConsultation(tx, { ...read, version: seen, today: dayAt(making.at) }, making)
  const asked = await insertBodies(tx, id, bodies, making)
  const told = { id, title: preparation.title, dueDay: read.dueDay, message: read.message }
  await tellBodies(tx, jobs, { consultation: told, bodies: asked, what: 'invitation' }, making)
  const details = { version: Number(latest?.number ?? 0), bodies: bodies.length }
  await record(tx, { at: making.at, who: making.by, what: 'consultation.opened', about: `consultation:${id}`, details })
  return id
}

/** Asks more bodies in a consultation that goes on. Those who are asked already are left alone. */
export async function addBodies(
  tx: Tx,
  jobs: Jobs,
  { consultation: id, bodies }: { readonly consultation: bigint; readonly bodies: readonly NewBody[] },
  making: Making,
): Promise<void> {
  const consultation = await lockConsultation(tx, id)
  if (!consultation) throw new Error(`there is no consultation ${id}`)
  const known = new Set((await bodiesOf(tx, id)).map(({ name }) => name.toLocaleLowerCase('sv')))
  const fresh = bodies.filter(({ name }) => !known.has(name.toLocaleLowerCase('sv')))
  if (fresh.length === 0) return
  const preparation = await lockPreparation(tx, consultation.plan)
  const asked = await insertBodies(tx, id, fresh, making)
  const told = { ...consultation, title: preparation?.title ?? '' }
  await tellBodies(tx, jobs, { consultation: told, bodies: asked, what: 'invitation' }, making)
  const details = { bodies: fresh.length }
  await record(tx, {
    at: making.at,
    who: making.by,
    what: 'consultation.widened',
    about: `consultation:${id}`,
    details,
  })
}
