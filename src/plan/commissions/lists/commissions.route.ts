import {
  actorOf,
  type Handler,
  type Incoming,
  may,
  readForm,
  type SentForm,
  type ShownPage,
  showPage,
} from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import type { FieldError } from '#ui/index.ts'
import { dayAt, parseFiscalYear } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import type { Named, PlanSettings } from '../../settings.ts'
import { addCommission } from '../add-commission.action.ts'
import { emptyCommission } from '../add-commission.page.tsx'
import { commissionSentences } from '../commission.sentences.ts'
import { allCommissions } from '../commission.store.ts'
import { type Commission, inOrderOfDay, isOpen, stateOf } from '../commission.ts'
import { readCommission, type TypedCommission } from '../commission-form.ts'
import { giversOf } from '../givers.ts'
import { CommissionBriefPage } from './commission-brief.page.tsx'
import { briefOf, type CommissionFilter, passes, views, viewWords } from './commission-list.ts'
import { CommissionsPage } from './commissions.page.tsx'

const onPage = 50

/** What the department has been told to do: what is open, unless the address asks for something else. */
export const showCommissions =
  (settings: PlanSettings): Handler =>
  (request) =>
    commissionsPage(request, settings)

interface Sent {
  readonly typed?: TypedCommission
  readonly errors?: readonly FieldError[]
  readonly status?: ShownPage['status']
}

async function commissionsPage(
  request: Incoming,
  settings: PlanSettings,
  { typed = emptyCommission, errors = [], status = 200 }: Sent = {},
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const today = dayAt(platform.clock())
  const all = await allCommissions(platform.db)
  const owners = ownersOf(all, settings)
  const filter = commissionFilterIn(request, settings, all)
  const found = inOrderOfDay(
    all.filter((one) => passes(one, filter, today)),
    today,
  )
  const total = Math.max(1, Math.ceil(found.length / onPage))
  const asked = /^\d{1,6}$/.exec(request.req.query('sida') ?? '')
  const current = Math.min(total, Math.max(1, Number(asked?.[0] ?? 1)))
  return showPage(
    CommissionsPage({
      ...{ site, today, filter, typed, errors, givers: giversOf(settings), owners, mayAnswer: settings.owners },
      ...{ all: all.length, open: all.filter(isOpen).length, page: { current, total }, found: found.length },
      late: all.filter((one) => stateOf(one, today) === 'late').length,
      shown: found.slice((current - 1) * onPage, current * onPage),
      mayKeep: may(who, 'keep the commissions'),
    }),
    status,
  )
}

/** Which commissions the address asks for. What names nothing asks for all. */
export function commissionFilterIn(
  request: Incoming,
  settings: PlanSettings,
  all: readonly Commission[],
): CommissionFilter {
  const [view, giver, owner] = ['lage', 'givare', 'enhet'].map((name) => request.req.query(name))
  return {
    view: views.find((one) => viewWords[one] === view) ?? 'open',
    giver: [...giversOf(settings).map(({ value }) => value), 'other'].find((one) => one === giver),
    owner: ownersOf(all, settings).find(({ key }) => key === owner)?.key,
    year: parseFiscalYear(request.req.query('ar') ?? ''),
  }
}

/** Those who may answer for a commission, and those who do although nothing new is theirs: a unit that became part of another. */
function ownersOf(all: readonly Commission[], { owners }: PlanSettings): Named[] {
  const others = new Map(all.map(({ ownerKey, owner }) => [ownerKey, owner]))
  for (const { key } of owners) others.delete(key)
  return [...owners, ...[...others].map(([key, name]) => ({ key, name: { sv: name } }))]
}

/** Enters what somebody has told the department to do. */
export const sendAddCommission =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const typed = typedIn(await readForm(request))
    const owners = settings.owners.map(({ key }) => key)
    const read = readCommission(typed, { givers: giversOf(settings), owners, today: dayAt(platform.clock()) })
    if ('problems' in read) {
      const say = commissionSentences[site.language]
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return commissionsPage(request, settings, { typed, errors, status: 422 })
    }
    const making = { by: actorOf(who), at: platform.clock() }
    const id = await inTransaction(platform.db, (tx) => addCommission(tx, read, making))
    return redirectWithReceipt(request, link.commission(id), 'commission.added')
  }

const typedIn = (form: SentForm): TypedCommission => ({
  ...{ title: form.text('uppdrag'), giver: form.text('givare'), giverName: form.text('givare-namn') },
  ...{ given: form.text('givet'), source: form.text('kalla'), wording: form.text('lydelse') },
  ...{ first: form.text('borjar'), last: form.text('slutar'), amount: form.text('belopp') },
  ...{ owner: form.text('ansvarig'), due: form.text('senast'), reportIn: form.text('redovisas-i') },
})

/** How it stands with the commissions, for the management. */
export const showCommissionBrief: Handler = async (request) => {
  const { platform, site } = request.var
  const today = dayAt(platform.clock())
  const all = inOrderOfDay(await allCommissions(platform.db), today)
  const of = (view: 'late' | 'soon') => all.filter((one) => passes(one, { view }, today))
  return showPage(CommissionBriefPage({ site, today, rows: briefOf(all, today), late: of('late'), soon: of('soon') }))
}
