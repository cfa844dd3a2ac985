import { partyByKey } from '#parties/index.ts'
import { record, type Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import type { Making } from '../../making.ts'
import {
  type CommissionLink,
  insertCommissionEvent,
  linksOfCommission,
  lockCommission,
  replaceLinks,
} from '../commission.store.ts'
import type { ChangeRefusal } from './commission-change.ts'

interface WantedLinks {
  readonly commission: bigint
  readonly links: readonly CommissionLink[]
  /** The event that the person saw. */
  readonly seen: bigint
}

/** Says which goals and measures a commission is done for. What is said already changes nothing. */
export async function linkCommission(
  tx: Tx,
  { commission: id, links, seen }: WantedLinks,
  making: Making,
): Promise<Refusal<ChangeRefusal> | undefined> {
  const commission = await lockCommission(tx, id)
  if (!commission) throw new Error(`there is no commission ${id}`)
  if (isSame(await linksOfCommission(tx, id), links)) return undefined
  if (commission.event !== seen) return refuse('the commission has changed since it was read')
  await replaceLinks(tx, id, links)
  const owner = (await partyByKey(tx, commission.ownerKey)).id
  await insertCommissionEvent(tx, { ...commission, commission: id, change: 'linked', owner, note: null }, making)
  await record(tx, { at: making.at, who: making.by, what: 'commission.linked', about: `commission:${id}` })
  return undefined
}

const isSame = (one: readonly CommissionLink[], other: readonly CommissionLink[]): boolean =>
  one.length === other.length &&
  one.every(({ goal, measure }) => other.some((that) => that.goal === goal && that.measure === measure))
