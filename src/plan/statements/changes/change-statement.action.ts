import { decisionById, markReversed, recordDecision } from '#decisions/index.ts'
import { partyByKey } from '#parties/index.ts'
import { record, type Tx } from '#platform/index.ts'
import type { Refusal } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { insertStatementEvent, lockStatement } from '../statement.store.ts'
import type { Statement } from '../statement.ts'
import { afterChange, type ChangeRefusal, mayChange, type StatementChange } from './statement-change.ts'

interface WantedChange {
  readonly statement: bigint
  readonly change: StatementChange
  /** The event that the person saw. */
  readonly seen: bigint
}

/** Proposes a statement, decides it, sends it, publishes it and so on. All that it has been stays to be read. */
export async function changeStatement(
  tx: Tx,
  { statement: id, change, seen }: WantedChange,
  making: Making,
): Promise<Refusal<ChangeRefusal> | undefined> {
  const statement = await lockStatement(tx, id)
  if (!statement) throw new Error(`there is no statement ${id}`)
  const decided = statement.decision === null ? undefined : await decisionById(tx, statement.decision)
  const refused = mayChange({ ...statement, decidedDay: decided?.decided_day ?? null }, change, seen)
  if (refused) return refused
  const decision = change.what === 'decided' ? await decide(tx, statement, change, making) : null
  if (change.what === 'taken-back' && statement.decision !== null)
    await markReversed(tx, statement.decision, { by: making.by, because: change.note, at: making.at })
  await insertStatementEvent(
    tx,
    { statement: id, change: change.what, ...afterChange(statement, change, decision) },
    making,
  )
  if (change.what === 'decided')
    await record(tx, { at: making.at, who: making.by, what: 'statement.decided', about: `statement:${id}` })
  else await record(tx, { at: making.at, who: making.by, what: 'statement.changed', about: `statement:${id}` })
  return undefined
}

type Decided = Extract<StatementChange, { what: 'decided' }>

/** Records the decision where all decisions are. It gives nobody money, and so it has no rows. */
async function decide(tx: Tx, statement: Statement, { body, day, note }: Decided, making: Making): Promise<bigint> {
  const { id } = await recordDecision(
    tx,
    {
      ...{ case: statement.case, kind: 'statement', title: statement.title, decidedDay: day, rows: [] },
      ...{ fiscalYear: statement.year ?? Number(day.slice(0, 4)), body: (await partyByKey(tx, `body:${body}`)).id },
      // The region has not settled how a decision to answer may be tried.
      ...{
        legalRegime: 'unset',
        source: null,
        note: note || null,
        key: `statement:${statement.id}:${statement.event}`,
      },
    },
    making,
  )
  return id
}
