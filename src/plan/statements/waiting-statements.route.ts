import { may, type Waiting, type Who } from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Db } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { statementsAt } from './statement.store.ts'
import type { Statement, StatementStatus } from './statement.ts'
import { statementWords } from './statement.words.ts'

const { sv, en } = { sv: statementWords.sv.waits, en: statementWords.en.waits }

const whatWaits = {
  received: 'write',
  drafting: 'write',
  proposed: 'decide',
  decided: 'send',
  sent: 'publish',
} as const satisfies Partial<Record<StatementStatus, keyof typeof sv>>

/** What is to be written, sent and published, for those who write; what is to be decided, for those who record it. */
export async function waitingStatements(db: Db, who: Who): Promise<readonly Waiting[]> {
  const written = may(who, 'draft statements')
    ? await statementsAt(db, ['received', 'drafting', 'decided', 'sent'])
    : []
  const proposed = may(who, 'decide statements') ? await statementsAt(db, ['proposed']) : []
  return [...written, ...proposed].map(told)
}

function told({ id, title, status, dueDay, statusAt }: Statement): Waiting {
  const what = whatWaits[status as keyof typeof whatWaits]
  return {
    ...{ what: title, kind: { sv: sv[what], en: en[what] }, since: dayAt(statusAt), href: link.statement(id) },
    // What is sent was answered: no day waits for it.
    due: status === 'sent' ? null : dueDay,
  }
}
