import { record, type Tx } from '#platform/index.ts'
import { type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { lockScenario } from '../workbench/scenario.store.ts'
import { insertTexts, memorandumOf } from './memorandum.store.ts'
import type { MemorandumTexts } from './memorandum.ts'

/** Saves the texts of a memorandum as a new version. Where somebody else has saved meanwhile, nothing is written. */
export async function saveMemorandum(
  tx: Tx,
  { scenario, seen, texts }: { readonly scenario: bigint; readonly seen: number; readonly texts: MemorandumTexts },
  { by, at }: Pick<Acting, 'by' | 'at'>,
): Promise<Refusal<'there is no such scenario' | 'someone changed it first'> | undefined> {
  if (!(await lockScenario(tx, scenario))) return refuse('there is no such scenario')
  const now = await memorandumOf(tx, scenario)
  if ((now?.number ?? 0) !== seen) return refuse('someone changed it first')
  await insertTexts(tx, { scenario, number: seen + 1, texts }, { by, at })
  await record(tx, { at, who: by, what: 'memorandum.saved', about: `scenario:${scenario}` })
  return undefined
}
