import type { CheckDone } from '../checks/all-checks.ts'
import { checkTitles, sayFinding } from '../checks/checks.words.ts'
import { type Answers, answerTo } from '../proposals/propose.ts'
import type { ToldFinding } from './memorandum.ts'

/** What the checks found and what was answered, as it stands on a paper: in Swedish, and never computed anew. */
export const tellFindings = (checks: readonly CheckDone[], answers: Answers): ToldFinding[] =>
  checks.flatMap(({ check, findings }) =>
    findings.map((finding) => ({
      ...{ level: finding.level, check: checkTitles.sv[check.id], basis: check.basis.kind },
      ...{ sentence: sayFinding(finding, 'sv'), answer: answerTo(answers, check.id, finding) ?? null },
    })),
  )
