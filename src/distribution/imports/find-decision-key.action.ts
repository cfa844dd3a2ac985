import { type DecisionKind, decisionById, decisionByKey } from '#decisions/index.ts'
import { contentKey, type Db, type Tx } from '#platform/index.ts'
import { foldName } from '#values/index.ts'

/**
 * The key of a decision with these contents, so that the same file again is found and not repeated. `earlier` is the
 * decision that holds them now. After a reversal the same contents may come in again, under the next key.
 */
export async function findDecisionKey(
  db: Db | Tx,
  kind: DecisionKind,
  contents: unknown,
): Promise<{ key: string; earlier?: bigint }> {
  const hash = contentKey(contents)
  for (let attempt = 1; ; attempt++) {
    const key = `${kind}:${hash}:${attempt}`
    const found = await decisionByKey(db, key)
    if (found === undefined) return { key }
    if ((await decisionById(db, found))?.reversed_at === null) return { key, earlier: found }
  }
}

/** Of a round, as part of the contents. Nothing where it has none: such keys were made before rounds had names. */
export const nameInKey = (roundName: string | null) => (roundName === null ? {} : { roundName: foldName(roundName) })
