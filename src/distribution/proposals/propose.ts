import { type Refusal, refuse } from '#values/index.ts'
import { type CheckDone, findingKey } from '../checks/all-checks.ts'
import type { Finding } from '../checks/check.ts'

/** Why a scenario cannot be proposed. */
export type ProposeRefusal =
  | 'there is no such scenario'
  | 'someone changed it first'
  | 'there is nobody to give to'
  | 'a check stops the proposal'
  | 'a warning is not answered'
  | 'the round has a proposal already'
  | 'the year has too little money left'

/** The reasons that somebody has given for warnings, by finding. */
export type Answers = ReadonlyMap<string, string>

/** The answer to a finding, if it has one that is about the same. */
export const answerTo = (answers: Answers, check: string, finding: Finding): string | undefined =>
  answers.get(findingKey(check, finding))

/** Whether all is said that must be said before a proposal is laid before a body. */
export function mayPropose(
  checks: readonly CheckDone[],
  answers: Answers,
): Refusal<'a check stops the proposal' | 'a warning is not answered'> | undefined {
  const found = checks.flatMap(({ check, findings }) => findings.map((finding) => ({ check, finding })))
  const stops = found.filter(({ finding }) => finding.level === 'blocking').length
  if (stops > 0) return refuse('a check stops the proposal', { count: String(stops) })
  const open = found.filter(
    ({ check, finding }) => finding.level === 'warning' && answerTo(answers, check.id, finding) === undefined,
  ).length
  return open > 0 ? refuse('a warning is not answered', { count: String(open) }) : undefined
}
