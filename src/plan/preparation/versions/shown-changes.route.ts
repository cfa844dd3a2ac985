import type { Db } from '#platform/index.ts'
import { goalsOf } from '../../plans/plan.store.ts'
import { sectionsOf } from '../text/version.store.ts'
import type { ShownChange } from './change-list.page.tsx'
import { piecesOf } from './pieces.route.ts'
import { changesBetween, type VersionText } from './text-change.ts'

/** What differs between two versions of a plan, in pieces to be shown. */
export async function shownChanges(db: Db, from: bigint, to: bigint): Promise<ShownChange[]> {
  const changes = changesBetween(await textOf(db, from), await textOf(db, to))
  return changes.map((one) => ({ ...one, pieces: piecesOf(one.before, one.after) }))
}

const textOf = async (db: Db, version: bigint): Promise<VersionText> => ({
  ...{ goals: await goalsOf(db, version), sections: await sectionsOf(db, version) },
})
