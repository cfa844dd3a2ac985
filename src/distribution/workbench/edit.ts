import { foldName, type Money, type Refusal, refuse } from '#values/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { mostRows, mostSteps } from '../scenario/scenario-file.ts'
import type { ScenarioRow } from '../scenario/standing.ts'
import type { Step } from '../scenario/steps/step.ts'

/** One change of a scenario. New steps and rows get their keys when the change is made. */
export type Edit =
  | { readonly what: 'add-step'; readonly step: Step }
  | { readonly what: 'change-step'; readonly step: Step }
  | { readonly what: 'remove-step'; readonly key: string }
  | { readonly what: 'mute-step'; readonly key: string; readonly isMuted: boolean }
  | { readonly what: 'move-step'; readonly key: string; readonly way: 'up' | 'down' }
  | { readonly what: 'add-row'; readonly row: ScenarioRow }
  | { readonly what: 'change-row'; readonly row: ScenarioRow }
  | { readonly what: 'remove-row'; readonly key: string }
  | { readonly what: 'use-state'; readonly state: Money }

export type EditRefusal =
  | 'the step is gone'
  | 'the row is gone'
  | 'a step names the row'
  | 'the recipient is in the area already'
  | 'there are too many'

/** The scenario after the change, or why it cannot be made. */
export function edit(scenario: Scenario, change: Edit): Scenario | Refusal<EditRefusal> {
  switch (change.what) {
    case 'add-step':
      if (scenario.steps.length >= mostSteps) return refuse('there are too many')
      return { ...scenario, steps: [...scenario.steps, { ...change.step, key: nextKey('s', scenario.steps) }] }
    case 'change-step':
      return withSteps(scenario, change.step.key, (step) => ({ ...change.step, isMuted: step.isMuted }))
    case 'remove-step':
      return withSteps(scenario, change.key, () => undefined)
    case 'mute-step':
      return withSteps(scenario, change.key, (step) => ({ ...step, isMuted: change.isMuted }))
    case 'move-step':
      return moved(scenario, change.key, change.way === 'up' ? -1 : 1)
    case 'add-row':
      if (scenario.rows.length >= mostRows) return refuse('there are too many')
      return withRows(scenario, [...scenario.rows, { ...change.row, key: nextKey('r', scenario.rows) }])
    case 'change-row':
      if (!scenario.rows.some(({ key }) => key === change.row.key)) return refuse('the row is gone')
      return withRows(
        scenario,
        scenario.rows.map((row) => (row.key === change.row.key ? change.row : row)),
      )
    case 'remove-row':
      return withoutRow(scenario, change.key)
    case 'use-state':
      return { ...scenario, state: change.state }
  }
}

/** What a change is about, as it stands in a scenario: two changes of the same thing at once are shown to a person. */
export function aboutOf({ steps, rows }: Scenario, change: Edit): Step | ScenarioRow | undefined {
  switch (change.what) {
    case 'add-step':
    case 'add-row':
    case 'move-step':
    case 'use-state':
      return undefined
    case 'change-row':
      return rows.find(({ key }) => key === change.row.key)
    case 'remove-row':
      return rows.find(({ key }) => key === change.key)
    case 'change-step':
      return steps.find(({ key }) => key === change.step.key)
    default:
      return steps.find(({ key }) => key === change.key)
  }
}

/** The rows that a step names. */
export function rowsOf(step: Step): string[] {
  const named = 'row' in step ? [step.row] : []
  return 'weights' in step ? [...named, ...step.weights.map(({ row }) => row)] : named
}

function withSteps(
  scenario: Scenario,
  key: string,
  change: (step: Step) => Step | undefined,
): Scenario | Refusal<EditRefusal> {
  if (!scenario.steps.some((step) => step.key === key)) return refuse('the step is gone')
  return { ...scenario, steps: scenario.steps.flatMap((step) => (step.key === key ? (change(step) ?? []) : [step])) }
}

function moved(scenario: Scenario, key: string, by: -1 | 1): Scenario | Refusal<EditRefusal> {
  const at = scenario.steps.findIndex((step) => step.key === key)
  const step = scenario.steps[at]
  if (!step) return refuse('the step is gone')
  const to = at + by
  if (to < 0 || to >= scenario.steps.length) return scenario
  return { ...scenario, steps: scenario.steps.toSpliced(at, 1).toSpliced(to, 0, step) }
}

function withRows(scenario: Scenario, rows: readonly ScenarioRow[]): Scenario | Refusal<EditRefusal> {
  const names = rows.map(({ recipient, area }) => `${foldName(recipient)} ${area}`)
  return new Set(names).size < names.length ? refuse('the recipient is in the area already') : { ...scenario, rows }
}

function withoutRow(scenario: Scenario, key: string): Scenario | Refusal<EditRefusal> {
  const row = scenario.rows.find((one) => one.key === key)
  if (!row) return refuse('the row is gone')
  const at = scenario.steps.findIndex((step) => rowsOf(step).includes(key))
  if (at >= 0) return refuse('a step names the row', { recipient: row.recipient, step: String(at + 1) })
  return { ...scenario, rows: scenario.rows.filter((one) => one !== row) }
}

/** Above every key that there is: a key that somebody may still have on a screen is not given to something else. */
function nextKey(letter: string, all: readonly { readonly key: string }[]): string {
  const numbers = all.map(({ key }) => Number(new RegExp(`^${letter}(\\d{1,9})$`).exec(key)?.[1] ?? 0))
  return `${letter}${Math.max(0, ...numbers) + 1}`
}
