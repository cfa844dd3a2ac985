import { type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, isRefused, longestAnswer, parseRowId, typedAnswer } from '#values/index.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import { yearIn } from '../rounds/year.route.ts'
import { actingIn } from '../workbench/scenario-in.route.ts'
import { factsForYear } from './fact.store.ts'
import { FactsPage, type FactsProps } from './facts.page.tsx'
import { factSentences } from './facts.sentences.ts'
import { readFact, type TypedFact } from './recipient-fact.ts'
import { registerFact, removeFact } from './register-fact.action.ts'

/** What is known of the recipients of the year before the one that is shared. */
export const showRecipientFacts: Handler = async (request) => {
  const year = yearIn(request)
  return year === undefined ? request.notFound() : factsPage(request, year)
}

async function factsPage(
  request: Incoming,
  year: number,
  sent: Pick<FactsProps, 'typed' | 'errors'> = {},
  status: ShownPage['status'] = 200,
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const facts = await factsForYear(platform.db, year - 1)
  return showPage(FactsPage({ site, year, facts, mayMake: may(who, 'make distributions'), ...sent }), status)
}

/** Registers a fact of a recipient. */
export const sendRecipientFact: Handler = async (request) => {
  const year = yearIn(request)
  if (year === undefined) return request.notFound()
  const { platform, site } = request.var
  const form = await readForm(request)
  const typed: TypedFact = {
    ...{ recipient: form.text('mottagare'), kind: form.text('slag'), year: form.text('ar') },
    ...{ day: form.text('dag'), source: form.text('kalla') },
  }
  const say = factSentences[site.language]
  const read = readFact(typed, dayAt(platform.clock()))
  if ('problems' in read) {
    const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
    return factsPage(request, year, { typed, errors }, 422)
  }
  const refused = await inTransaction(platform.db, (tx) => registerFact(tx, read, actingIn(request)))
  if (isRefused(refused)) {
    const errors = [{ field: 'mottagare', message: say[refused.refused] }]
    return factsPage(request, year, { typed, errors }, 422)
  }
  return redirectWithReceipt(request, link.recipientFacts(year), 'recipient.fact-registered')
}

/** Says that a fact was wrong. */
export const sendEndRecipientFact: Handler = async (request) => {
  const year = yearIn(request)
  const form = await readForm(request)
  const fact = parseRowId(form.text('uppgift'))
  if (year === undefined || fact === undefined) return request.notFound()
  const { platform, site } = request.var
  const reason = typedAnswer(form.text('skal'))
  if (reason === '' || reason.length > longestAnswer) {
    const errors = [{ field: `skal-${fact}`, message: factSentences[site.language]['write why it is wrong'] }]
    return factsPage(request, year, { errors }, 422)
  }
  await inTransaction(platform.db, (tx) => removeFact(tx, fact, reason, actingIn(request)))
  return redirectWithReceipt(request, link.recipientFacts(year), 'recipient.fact-removed')
}
