import { actorOf, type Handler, readForm, type SentForm, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, isRefused, parseFiscalYear, parseRowId } from '#values/index.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings } from '../settings.ts'
import { declareFinancing } from './declare-financing.action.ts'
import { DeclareFinancingPage } from './declare-financing.page.tsx'
import { FinancingPage, OperationFinancingPage } from './financing.page.tsx'
import { financingOfYear, historyOf, yearsOfFinancing } from './financing.store.ts'
import { financiers, readFinancing, type TypedFinancing } from './financing.ts'
import { financingSentences } from './financing-refusal.sentences.ts'
import { nameOf, rowsOf } from './financing-rows.route.ts'

/** How the operations are paid for in a year: the one that is asked for, else the latest that is known. */
export const showFinancing =
  ({ law }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const years = await yearsOfFinancing(platform.db)
    const asked = parseFiscalYear(request.req.query('ar') ?? '')
    const year = asked ?? years[0] ?? Number(dayAt(platform.clock()).slice(0, 4))
    const [planned, outcome] = await Promise.all([
      financingOfYear(platform.db, year, 'planned'),
      financingOfYear(platform.db, year, 'outcome'),
    ])
    return showPage(
      FinancingPage({ site, year, years, planned: rowsOf(planned), outcome: rowsOf(outcome), law: [law('D5')] }),
    )
  }

/** All that is declared of one operation, and where it is from. */
export const showOperationFinancing: Handler = async (request) => {
  const { platform, site } = request.var
  const id = parseRowId(request.req.param('id'))
  const history = id === undefined ? [] : await historyOf(platform.db, id)
  const [first] = history
  return first ? showPage(OperationFinancingPage({ site, name: nameOf(first), history })) : request.notFound()
}

export const showDeclareFinancing: Handler = (request) => {
  const { platform, site } = request.var
  const year = dayAt(platform.clock()).slice(0, 4)
  const amounts = { state: '', region: '', municipality: '', other: '' }
  const typed = { party: '', isNew: false, operation: '', year, phase: '', amounts, source: '' }
  return showPage(DeclareFinancingPage({ site, typed }))
}

/** Declares how an operation is paid for. */
export const sendDeclareFinancing: Handler = async (request) => {
  const { platform, site, who } = request.var
  const typed = typedIn(await readForm(request))
  const say = financingSentences[site.language]
  const read = readFinancing(typed)
  if ('problems' in read) {
    const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
    return showPage(DeclareFinancingPage({ site, typed, errors }), 422)
  }
  const making = { by: actorOf(who), at: platform.clock() }
  const done = await inTransaction(platform.db, (tx) => declareFinancing(tx, { ...read, isNew: typed.isNew }, making))
  if (!isRefused(done)) return redirectWithReceipt(request, link.operationFinancing(done), 'financing.declared')
  const errors = [{ field: 'organisation', message: say[done.refused] }]
  return showPage(DeclareFinancingPage({ site, typed, errors }), 409)
}

const typedIn = (form: SentForm): TypedFinancing => ({
  ...{ party: form.text('organisation'), isNew: form.text('ny') !== '', operation: form.text('del') },
  ...{ year: form.text('ar'), phase: form.text('skede'), source: form.text('kalla') },
  amounts: Object.fromEntries(financiers.map((one) => [one, form.text(`belopp-${one}`)])) as TypedFinancing['amounts'],
})
