import { type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction, writeCsv } from '#platform/index.ts'
import { isRefused, longestAnswer, longestLine, typedAnswer } from '#values/index.ts'
import { checkAll } from '../checks/all-checks.ts'
import { gatherFacts } from '../facts/gather-facts.store.ts'
import { answersOf } from '../proposals/proposal.store.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import { sumsOfRound } from '../round.store.ts'
import { compute } from '../scenario/scenario.ts'
import { printScenario } from '../scenario/scenario-file.ts'
import { scenarioTable } from '../scenario/scenario-table.ts'
import type { DistributionSettings } from '../settings.ts'
import { copyScenario } from './begin-scenario.action.ts'
import { commentScenario, describeScenario, undoChange } from './change-scenario.action.ts'
import { ScenarioPage, type ScenarioProps } from './scenario.page.tsx'
import { commentsOf, historyOf } from './scenario.store.ts'
import { actingIn, scenarioIn, seenIn } from './scenario-in.route.ts'
import type { StoredScenario } from './stored-scenario.ts'
import { changeSentences, rowSentences } from './workbench.sentences.ts'

export const showScenario =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    return stored ? scenarioPage(request, settings, stored) : request.notFound()
  }

type Sent = Pick<ScenarioProps, 'typedName' | 'typedAbout' | 'typedComment' | 'errors' | 'refusal'>

/** The workbench of a scenario, with what was sent to it and not done. */
export async function scenarioPage(
  request: Incoming,
  settings: DistributionSettings,
  stored: StoredScenario,
  sent: Sent = {},
  status: ShownPage['status'] = 200,
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const { stateGiven } = await sumsOfRound(platform.db, stored.round)
  const history = await historyOf(platform.db, stored.id)
  const comments = await commentsOf(platform.db, stored.id)
  const checked = {
    checks: checkAll(await gatherFacts(platform.db, stored, settings)),
    answers: await answersOf(platform.db, stored.id),
  }
  const shown = { site, stored, state: stateGiven, areas: settings.areas, history, comments, ...checked }
  return showPage(ScenarioPage({ ...shown, mayMake: may(who, 'make distributions'), ...sent }), status)
}

/** Gives a scenario another name, and says what it is for. */
export const sendDescribeScenario =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform, site } = request.var
    const form = await readForm(request)
    const typed = { typedName: form.text('namn'), typedAbout: form.text('syfte') }
    const [name, about] = [typedAnswer(typed.typedName), typedAnswer(typed.typedAbout)]
    if (name === '' || name.length > longestLine || about.length > longestAnswer) {
      const errors = [{ field: 'namn', message: rowSentences[site.language]['write a name'] }]
      return scenarioPage(request, settings, stored, { ...typed, errors }, 422)
    }
    const wanted = { scenario: stored.id, seen: seenIn(form), name, about: about || null }
    const refused = await inTransaction(platform.db, (tx) => describeScenario(tx, wanted, actingIn(request)))
    if (!refused) return redirectWithReceipt(request, link.scenario(stored.id), 'scenario.changed')
    const refusal = changeSentences[site.language][refused.refused](refused.facts)
    return scenarioPage(request, settings, stored, { ...typed, refusal }, 409)
  }

/** Takes back the latest change that is not taken back. */
export const sendUndoScenario =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform, site } = request.var
    const wanted = { scenario: stored.id, seen: seenIn(await readForm(request)) }
    const refused = await inTransaction(platform.db, (tx) => undoChange(tx, wanted, actingIn(request)))
    if (!refused) return redirectWithReceipt(request, link.scenario(stored.id), 'scenario.undone')
    const refusal = changeSentences[site.language][refused.refused](refused.facts)
    return scenarioPage(request, settings, (await scenarioIn(request)) ?? stored, { refusal }, 409)
  }

/** Begins another scenario as this one was when the form was shown. */
export const sendCopyScenario =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform, site } = request.var
    const form = await readForm(request)
    const name = typedAnswer(form.text('kopia'))
    if (name === '' || name.length > longestLine) {
      const errors = [{ field: 'kopia', message: rowSentences[site.language]['write a name'] }]
      return scenarioPage(request, settings, stored, { errors }, 422)
    }
    const wanted = { scenario: stored.id, version: seenIn(form), name }
    const copied = await inTransaction(platform.db, (tx) => copyScenario(tx, wanted, actingIn(request)))
    return isRefused(copied)
      ? request.notFound()
      : redirectWithReceipt(request, link.scenario(copied), 'scenario.copied')
  }

export const sendCommentScenario =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform, site } = request.var
    const typedComment = (await readForm(request)).text('kommentar')
    const text = typedAnswer(typedComment)
    if (text === '' || text.length > longestAnswer) {
      const errors = [{ field: 'kommentar', message: rowSentences[site.language]['write a comment'] }]
      return scenarioPage(request, settings, stored, { typedComment, errors }, 422)
    }
    await inTransaction(platform.db, (tx) => commentScenario(tx, stored.id, text, actingIn(request)))
    return redirectWithReceipt(request, link.scenario(stored.id), 'scenario.commented')
  }

const attached = (request: Incoming, body: string, type: string, name: string) =>
  request.body(body, 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
  })

/** The scenario as a file, which the command line computes to the same table. */
export const sendScenarioFile: Handler = async (request) => {
  const stored = await scenarioIn(request)
  if (!stored) return request.notFound()
  return attached(request, printScenario(stored.scenario), 'application/json', `scenario-${stored.id}.scenario.json`)
}

export const sendScenarioTable: Handler = async (request) => {
  const stored = await scenarioIn(request)
  if (!stored) return request.notFound()
  const { header, rows } = scenarioTable(compute(stored.scenario))
  return attached(request, writeCsv(header, rows), 'text/csv', `scenario-${stored.id}.csv`)
}
