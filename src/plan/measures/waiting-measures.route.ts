import { may, type Waiting, type Who } from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Db } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { measuresToDo } from './measure.store.ts'
import { measureWords } from './measure.words.ts'

const kind = { sv: measureWords.sv.kind, en: measureWords.en.kind }

/** Measures that are to be done by a day, for those who follow up the plan. */
export async function waitingMeasures(db: Db, who: Who): Promise<readonly Waiting[]> {
  if (!may(who, 'follow up the plan')) return []
  return (await measuresToDo(db)).map(({ id, goal, title, dueDay, statusAt }) => ({
    ...{ what: title, kind, since: dayAt(statusAt), due: dueDay },
    href: `${link.goalWork(goal)}#atgard-${id}`,
  }))
}
