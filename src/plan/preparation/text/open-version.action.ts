import { contentKey, record, type Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import type { Making } from '../../making.ts'
import { lockPreparation } from '../preparation.store.ts'
import type { PlaceRefusal } from './goal-wish.ts'

export type TextRefusal = PlaceRefusal | 'no version is being written' | 'the text has changed since it was read'

/** Holds the version of a plan that is being written. */
export async function lockOpenVersion(tx: Tx, plan: bigint): Promise<bigint | Refusal<TextRefusal>> {
  return (await lockPreparation(tx, plan))?.open ?? refuse('no version is being written')
}

/** What a form says that it saw of a text, so that nobody writes over what somebody else has written meanwhile. */
export const seenKey = (text: readonly unknown[]): string => contentKey(text).slice(0, 16)

export const recordText = (tx: Tx, plan: bigint, { by, at }: Making): Promise<void> =>
  record(tx, { at, who: by, what: 'plan.written', about: `plan:${plan}` })
