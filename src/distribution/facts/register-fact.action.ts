import { partiesByName } from '#parties/index.ts'
import { record, type Tx } from '#platform/index.ts'
import { foldName, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import type { ReadEarmark } from './earmark-form.ts'
import { factById, insertEarmark, insertEarmarkEnd, insertFact, insertFactEnd } from './fact.store.ts'
import type { ReadFact } from './recipient-fact.ts'

type By = Pick<Acting, 'by' | 'at'>

/** Registers that a report has come in or that an activity has ended, of somebody whom the register knows. */
export async function registerFact(
  tx: Tx,
  read: ReadFact,
  { by, at }: By,
): Promise<Refusal<'nobody has that name'> | undefined> {
  const party = (await partiesByName(tx, [read.recipient])).get(foldName(read.recipient))
  if (party === undefined) return refuse('nobody has that name')
  const fact = await insertFact(tx, party, read, { by, at })
  await record(tx, { at, who: by, what: 'recipient.fact-registered', about: `recipient-fact:${fact}` })
  return undefined
}

/** Says that a fact was wrong. It stays to be read and counts no more. Done twice it stays as it was. */
export async function removeFact(tx: Tx, fact: bigint, reason: string, { by, at }: By): Promise<void> {
  if (!(await factById(tx, fact))) return
  await insertFactEnd(tx, fact, reason, { by, at })
  await record(tx, { at, who: by, what: 'recipient.fact-removed', about: `recipient-fact:${fact}` })
}

/** Enters what the state has said that a part of a round's money is for. */
export async function enterEarmark(tx: Tx, round: bigint, read: ReadEarmark, { by, at }: By): Promise<void> {
  const earmark = await insertEarmark(tx, round, read, { by, at })
  await record(tx, { at, who: by, what: 'earmark.entered', about: `earmark:${earmark}` })
}

/** Says that an earmark was entered wrongly. It stays to be read and counts no more. */
export async function removeEarmark(tx: Tx, earmark: bigint, reason: string, { by, at }: By): Promise<void> {
  if (!(await insertEarmarkEnd(tx, earmark, reason, { by, at }))) return
  await record(tx, { at, who: by, what: 'earmark.removed', about: `earmark:${earmark}` })
}
