import { isDeepStrictEqual } from 'node:util'
import { contentKey, record, type Tx } from '#platform/index.ts'
import { isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { printScenario } from '../scenario/scenario-file.ts'
import { aboutOf, type Edit, type EditRefusal, edit } from './edit.ts'
import { insertComment, insertVersion, lockScenario, scenarioById } from './scenario.store.ts'
import type { StoredScenario } from './stored-scenario.ts'

export type ChangeRefusal =
  | EditRefusal
  | 'there is no such scenario'
  | 'someone changed it first'
  | 'there is nothing to undo'

interface Wanted {
  readonly scenario: bigint
  /** The version that the person saw. */
  readonly seen: number
}

type By = Pick<Acting, 'by' | 'at'>
type Answer = Refusal<ChangeRefusal> | undefined

/**
 * Changes a scenario. Where somebody else has changed something else meanwhile, both changes count; where it is the
 * same step or recipient, nothing is changed and the person is shown both.
 */
export async function changeScenario(
  tx: Tx,
  { scenario, seen, change }: Wanted & { change: Edit },
  by: By,
): Promise<Answer> {
  const now = await lockScenario(tx, scenario)
  if (!now) return refuse('there is no such scenario')
  if (now.version !== seen) {
    const then = await scenarioById(tx, scenario, seen)
    const isSame = then && isDeepStrictEqual(aboutOf(then.scenario, change), aboutOf(now.scenario, change))
    if (!isSame) return refuse('someone changed it first')
  }
  const after = edit(now.scenario, change)
  if (isRefused(after)) return after
  if (printScenario(after) === printScenario(now.scenario)) return undefined
  return save(tx, { ...now, scenario: after }, { parent: now.version, what: change.what }, by)
}

/** Gives a scenario another name, and says what it is for. */
export async function describeScenario(
  tx: Tx,
  { scenario, seen, name, about }: Wanted & { name: string; about: string | null },
  by: By,
): Promise<Answer> {
  const now = await lockScenario(tx, scenario)
  if (!now) return refuse('there is no such scenario')
  if (now.name === name && now.about === about) return undefined
  const then = now.version === seen ? now : await scenarioById(tx, scenario, seen)
  if (then?.name !== now.name || then.about !== now.about) return refuse('someone changed it first')
  return save(tx, { ...now, name, about }, { parent: now.version, what: 'describe' }, by)
}

/** Goes back to what was before the latest change that is not undone. The change stays in the history. */
export async function undoChange(tx: Tx, { scenario, seen }: Wanted, by: By): Promise<Answer> {
  const now = await lockScenario(tx, scenario)
  if (!now) return refuse('there is no such scenario')
  if (now.version !== seen) return refuse('someone changed it first')
  const before = now.parent === null ? undefined : await scenarioById(tx, scenario, now.parent)
  if (!before) return refuse('there is nothing to undo')
  return save(tx, { ...before, version: now.version }, { parent: before.parent, what: 'undo' }, by)
}

async function save(
  tx: Tx,
  { id, version, name, about, scenario }: StoredScenario,
  { parent, what }: { readonly parent: number | null; readonly what: string },
  by: By,
): Promise<undefined> {
  await insertVersion(tx, { scenario: id, number: version + 1, name, about, contents: scenario, parent }, by)
  const details = { what, version: version + 1 }
  await record(tx, { at: by.at, who: by.by, what: 'scenario.changed', about: `scenario:${id}`, details })
  return undefined
}

/** Says something about a scenario, to those who work with it. */
export async function commentScenario(tx: Tx, scenario: bigint, text: string, { by, at }: By): Promise<void> {
  const formKey = contentKey([String(scenario), by, text])
  if (!(await insertComment(tx, { scenario, text, formKey }, { by, at }))) return
  await record(tx, { at, who: by, what: 'scenario.commented', about: `scenario:${scenario}` })
}
