import { addStatement } from '#plan/index.ts'
import { inTransaction, type Platform } from '#platform/index.ts'
import { addDays, dayAt } from '#values/index.ts'

/** A referral from an authority that does not exist, so that there is one to answer. */
export async function loadDemoReferral(platform: Platform): Promise<void> {
  const at = platform.clock()
  const today = dayAt(at)
  const referral = {
    kind: 'referral' as const,
    ...{ title: 'Exempel: förslag om läsning i hela länet', year: null, toFullCouncil: false },
    ...{ counterpart: 'Exempelmyndigheten (exempel)', source: null, caseNumber: null },
    asked: 'Exempel: vad tycker regionen om förslaget?',
    ...{ receivedDay: addDays(today, -7), dueDay: addDays(today, 21) },
  }
  await inTransaction(platform.db, (tx) => addStatement(tx, referral, { by: 'demonstrationen', at }))
}
