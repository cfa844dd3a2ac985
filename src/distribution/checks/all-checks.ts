import { changePerArea } from './beside-the-law/change-per-area.ts'
import { changePerRecipient } from './beside-the-law/change-per-recipient.ts'
import { concentration } from './beside-the-law/concentration.ts'
import { perInhabitant } from './beside-the-law/per-inhabitant.ts'
import { regionAsRecipient } from './beside-the-law/region-as-recipient.ts'
import type { Check, Facts, Finding } from './check.ts'
import { ceiling } from './d2-ceiling.ts'
import { planInForce } from './d6-plan-in-force.ts'
import { sevenAreas } from './d8-seven-areas.ts'
import { coFinancing } from './d9-co-financing.ts'
import { lastYearsReport } from './d12-last-years-report.ts'
import { earmarks } from './d13-earmarks.ts'
import { active } from './d15-active.ts'

/** Every check, those of the law first. */
export const allChecks = [
  planInForce,
  ceiling,
  sevenAreas,
  coFinancing,
  lastYearsReport,
  earmarks,
  active,
  changePerRecipient,
  regionAsRecipient,
  changePerArea,
  concentration,
  perInhabitant,
] as const

type Checks = (typeof allChecks)[number]
export type CheckId = Checks['id']
/** What any check may find. */
export type Found = Checks extends infer One ? (One extends Check<string, infer What> ? What : never) : never

/** A check with what it found. */
export interface CheckDone {
  readonly check: Pick<Check<CheckId, Found>, 'id' | 'basis'>
  readonly findings: readonly Finding<Found>[]
}

export const checkAll = (facts: Facts): CheckDone[] =>
  allChecks.map((check) => ({ check, findings: check.look(facts) }))

/** What makes a finding itself: an answer to it counts as long as it says the same about the same. */
export const findingKey = (check: string, { what, row, facts }: Finding): string =>
  JSON.stringify([
    check,
    what,
    row,
    ...Object.keys(facts)
      .sort()
      .map((name) => facts[name]),
  ])
