import { may, mayAbout, type Scope, type Waiting, type Who } from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Db } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { openCommissions, reportedCommissions } from './commission.store.ts'
import type { Commission } from './commission.ts'
import { commissionWords } from './commission.words.ts'

const kind = { sv: commissionWords.sv.kind, en: commissionWords.en.kind }
const toConsider = { sv: commissionWords.sv.waitsForGiver, en: commissionWords.en.waitsForGiver }

/**
 * What is to be reported, for those who keep the commissions of the unit that answers for it or of the body that gave
 * it; and reports that the body has not said are enough, for those who keep its.
 */
export async function waitingCommissions(db: Db, who: Who): Promise<readonly Waiting[]> {
  const keeps = (thing: Scope | undefined) =>
    thing === undefined ? may(who, 'keep the commissions') : mayAbout(who, 'keep the commissions', thing)
  const gave = (one: Commission) => bodyOf(one) !== undefined && keeps(bodyOf(one))
  const open = (await openCommissions(db)).filter((one) => keeps(unitOf(one)) || gave(one))
  const reported = (await reportedCommissions(db)).filter((one) => keeps(bodyOf(one) ?? unitOf(one)))
  return [
    ...open.map((one) => ({ ...told(one), kind, due: one.dueDay })),
    ...reported.map((one) => ({ ...told(one), kind: toConsider, due: null })),
  ]
}

const told = ({ id, title, statusAt }: Commission) => ({
  ...{ what: title, since: dayAt(statusAt), href: link.commission(id) },
})

/** The unit that answers for it. Undefined: the region does, and so everyone who keeps its commissions. */
function unitOf({ ownerKey }: Commission): Scope | undefined {
  const [kindOfOwner, key = ''] = ownerKey.split(':')
  return kindOfOwner === 'unit' ? { kind: 'unit', key } : undefined
}

const bodyOf = ({ giverKind, giverKey }: Commission): Scope | undefined =>
  giverKind === 'body' && giverKey !== null ? { kind: 'body', key: giverKey } : undefined
