import { actorOf, type Handler, type Incoming, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, parseFiscalYear } from '#values/index.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings, YearSettings } from '../settings.ts'
import { deadlineSentences } from './deadlines/deadline.sentences.ts'
import { deadlinesOfYear } from './deadlines/deadline.store.ts'
import { isNear } from './deadlines/deadline-form.ts'
import { type MadeYear, makeYear } from './make-year.action.ts'
import { MakeYearPage, type MakeYearProps } from './make-year.page.tsx'
import { type Proposal, proposalsFor, readWanted, type TypedProposal } from './make-year.ts'
import { currentRecurring } from './recurring/recurring.store.ts'
import { whoseNames } from './whose.route.ts'

/** What will be made for a year: the one that is asked for, else the next. */
export const showMakeYear =
  ({ year: settings }: PlanSettings): Handler =>
  async (request) => {
    const year = yearIn(request, request.req.query('ar'))
    if (year === undefined) return request.notFound()
    const proposals = await proposalsOf(request, settings, year)
    return makePage(request, settings, { year, proposals, typedOf: asProposed(proposals) })
  }

/** A year that can be planned from today. */
function yearIn(request: Incoming, written: string | undefined): number | undefined {
  const thisYear = Number(dayAt(request.var.platform.clock()).slice(0, 4))
  const year = written === undefined ? thisYear + 1 : parseFiscalYear(written)
  return year !== undefined && isNear(year, thisYear) ? year : undefined
}

async function proposalsOf(request: Incoming, { eves }: YearSettings, year: number): Promise<readonly Proposal[]> {
  const { db } = request.var.platform
  const [recurring, already, before] = await Promise.all([
    currentRecurring(db),
    deadlinesOfYear(db, year),
    deadlinesOfYear(db, year - 1),
  ])
  return proposalsFor(recurring, { year, already, before, eves })
}

/** As the calendar has it: what moves it is told beside it, and moves it when it is made. */
const asProposed =
  (proposals: readonly Proposal[]) =>
  (id: bigint): TypedProposal => {
    const span = proposals.find(({ recurring }) => recurring.id === id)?.span
    return { isWanted: true, first: span?.first ?? '', last: span?.last ?? '' }
  }

type Shown = Pick<MakeYearProps, 'year' | 'proposals' | 'typedOf' | 'errors'>

function makePage(
  request: Incoming,
  settings: YearSettings,
  shown: Shown,
  status: ShownPage['status'] = 200,
): ShownPage {
  const { site, platform } = request.var
  const today = dayAt(platform.clock())
  const names = whoseNames(settings, site.language)
  return showPage(MakeYearPage({ site, today, names, eves: settings.eves, ...shown }), status)
}

/** Makes the year, all of it or nothing. */
export const sendMakeYear =
  ({ year: settings }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const form = await readForm(request)
    const year = yearIn(request, form.text('ar'))
    if (year === undefined) return request.notFound()
    const proposals = await proposalsOf(request, settings, year)
    const typedOf = (id: bigint) => ({
      isWanted: form.text(`med-${id}`) !== '',
      ...{ first: form.text(`borjar-${id}`), last: form.text(`senast-${id}`) },
    })
    const wanted = readWanted(proposals, typedOf, year)
    if ('problems' in wanted) {
      const say = deadlineSentences[site.language]
      const errors = wanted.problems.map(({ recurring, field, problem }) => ({
        ...{ field: `${field}-${recurring}`, message: say[problem] },
      }))
      return makePage(request, settings, { year, proposals, typedOf, errors }, 422)
    }
    const making = { by: actorOf(who), at: platform.clock() }
    const { eves } = settings
    const done = await inTransaction(platform.db, (tx) => makeYear(tx, { year, wanted, eves }, making))
    return redirectWithReceipt(request, link.yearWheel({ ar: year }), receiptOf(done))
  }

const receiptOf = ({ made, already }: MadeYear) => {
  if (made === 0) return 'year.nothing-new'
  return already === 0 ? 'year.made' : 'year.made-in-part'
}
