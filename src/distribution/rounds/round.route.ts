import { type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { type Db, inTransaction, isCsvProblem, readCsv, sayCsvProblem } from '#platform/index.ts'
import { isRefused, type Language, longestAnswer, parseRowId, typedAnswer } from '#values/index.ts'
import { baseRounds, rowsOfRound } from '../bases/base.store.ts'
import { type Base, baseRows, emptyBase, roundBaseTold, unknownRecipients } from '../bases/base.ts'
import { baseOfFile } from '../bases/base-of-file.ts'
import { allRounds } from '../distribution-work.store.ts'
import { readEarmark, type TypedEarmark } from '../facts/earmark-form.ts'
import { earmarksOf } from '../facts/fact.store.ts'
import { factSentences } from '../facts/facts.sentences.ts'
import { enterEarmark, removeEarmark } from '../facts/register-fact.action.ts'
import { sayDistributionProblem } from '../files/distribution-file.sentences.ts'
import { sayMappingProblem } from '../files/file-cell.sentences.ts'
import { proposalsOfRound } from '../proposals/proposal.store.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import { sumsOfRound } from '../round.store.ts'
import { sayFileProblem } from '../scenario/scenario.sentences.ts'
import { isProblem } from '../scenario/scenario-file.ts'
import type { DistributionSettings } from '../settings.ts'
import { typedFileName } from '../uploads/typed-file-name.ts'
import { beginScenario } from '../workbench/begin-scenario.action.ts'
import { scenariosOfRound } from '../workbench/scenario.store.ts'
import { actingIn } from '../workbench/scenario-in.route.ts'
import { type ReadNewScenario, readNewScenario, type TypedScenario } from './new-scenario-form.ts'
import { RoundPage, type RoundProps } from './round.page.tsx'
import { type NumberedRound, roundByNumber } from './round-of-year.store.ts'
import { roundsSentences } from './rounds.sentences.ts'
import { yearIn } from './year.route.ts'

/** The round of an address, or undefined. */
export async function roundIn(request: Incoming): Promise<NumberedRound | undefined> {
  const year = yearIn(request)
  const number = request.req.param('omgang') ?? ''
  if (year === undefined || !/^[1-9]\d{0,3}$/.test(number)) return undefined
  return roundByNumber(request.var.platform.db, year, Number(number))
}

export const showDistributionRound =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const round = await roundIn(request)
    return round ? roundPage(request, settings, round) : request.notFound()
  }

type Sent = Pick<RoundProps, 'typed' | 'typedEarmark' | 'errors' | 'refusal'>

async function roundPage(
  request: Incoming,
  { areas }: DistributionSettings,
  { id, fiscalYear, number }: NumberedRound,
  sent: Sent = {},
  status: ShownPage['status'] = 200,
): Promise<Response | ShownPage> {
  const { platform, site, who } = request.var
  const round = (await allRounds(platform.db)).find((one) => one.fiscalYear === fiscalYear && one.number === number)
  if (!round) return request.notFound()
  const scenarios = await scenariosOfRound(platform.db, id)
  const bases = (await baseRounds(platform.db)).filter((base) => base.id !== id)
  const waiting = { proposals: await proposalsOfRound(platform.db, id), earmarks: await earmarksOf(platform.db, id) }
  const rights = { mayImport: may(who, 'import distributions'), mayMake: may(who, 'make distributions') }
  return showPage(RoundPage({ site, round, scenarios, bases, areas, ...waiting, ...rights, ...sent }), status)
}

/** Begins a scenario from what the form says. */
export const sendNewScenario =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const round = await roundIn(request)
    if (!round) return request.notFound()
    const { platform, site } = request.var
    const form = await readForm(request)
    const typed: TypedScenario = {
      ...{ name: form.text('namn'), base: form.text('bas'), isFromNothing: form.text('fran-noll') !== '' },
    }
    const read = readNewScenario(typed)
    if ('problems' in read) {
      const say = roundsSentences[site.language]
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return roundPage(request, settings, round, { typed, errors }, 422)
    }
    const base = await baseFor(read, {
      db: platform.db,
      file: form.file('fil'),
      settings,
      round,
      language: site.language,
    })
    if ('error' in base) return roundPage(request, settings, round, { typed, errors: [base.error] }, 422)
    const acting = actingIn(request)
    const begun = await inTransaction(platform.db, (tx) =>
      beginScenario(tx, { round: round.id, name: read.name, base }, acting),
    )
    if (typeof begun === 'object' && isProblem(begun)) {
      const error = { field: 'bas', message: sayFileProblem(begun, site.language) }
      return roundPage(request, settings, round, { typed, errors: [error] }, 422)
    }
    return isRefused(begun) ? request.notFound() : redirectWithReceipt(request, link.scenario(begun), 'scenario.begun')
  }

/** Enters what the state has said that a part of the round's money is for. */
export const sendEarmark =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const round = await roundIn(request)
    if (!round) return request.notFound()
    const { platform, site } = request.var
    const form = await readForm(request)
    const typed: TypedEarmark = {
      ...{ purpose: form.text('andamal'), area: form.text('oronmarkt-omrade') },
      ...{ amount: form.text('oronmarkt-belopp'), source: form.text('oronmarkt-kalla') },
    }
    const read = readEarmark(
      typed,
      settings.areas.map(({ code }) => code),
    )
    if ('problems' in read) {
      const say = factSentences[site.language]
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return roundPage(request, settings, round, { typedEarmark: typed, errors }, 422)
    }
    const acting = actingIn(request)
    await inTransaction(platform.db, (tx) => enterEarmark(tx, round.id, read, acting))
    return redirectWithReceipt(
      request,
      `${link.distributionRound(round.fiscalYear, round.number)}#oronmarkt`,
      'earmark.entered',
    )
  }

/** Says that an earmark was entered wrongly. */
export const sendEndEarmark =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const round = await roundIn(request)
    const form = await readForm(request)
    const asked = parseRowId(form.text('oronmarkning'))
    const { platform, site } = request.var
    const earmark = round && (await earmarksOf(platform.db, round.id)).find(({ id }) => id === asked)
    if (!round || !earmark) return request.notFound()
    const reason = typedAnswer(form.text('skal'))
    if (reason === '' || reason.length > longestAnswer) {
      const errors = [{ field: `skal-${earmark.id}`, message: factSentences[site.language]['write why it is wrong'] }]
      return roundPage(request, settings, round, { errors }, 422)
    }
    const acting = actingIn(request)
    await inTransaction(platform.db, (tx) => removeEarmark(tx, earmark.id, reason, acting))
    return redirectWithReceipt(
      request,
      `${link.distributionRound(round.fiscalYear, round.number)}#oronmarkt`,
      'earmark.removed',
    )
  }

interface Known {
  readonly db: Db
  readonly file: File | undefined
  readonly settings: DistributionSettings
  readonly round: NumberedRound
  readonly language: Language
}

type WrongBase = { readonly error: { readonly field: string; readonly message: string } }

async function baseFor(read: ReadNewScenario, known: Known): Promise<Base | WrongBase> {
  if (read.base.from === 'nothing') return emptyBase
  if (read.base.from === 'file') return fileBase(read, known)
  const { db, language } = known
  const asked = read.base.round
  const of = (await baseRounds(db)).find(({ id }) => id === asked)
  if (!of) return { error: { field: 'bas', message: roundsSentences[language]['the round has no figures'] } }
  const { stateGiven } = await sumsOfRound(db, of)
  const rows = of.isShared ? await rowsOfRound(db, of.id) : stateGiven === null ? [] : [unknownRecipients(stateGiven)]
  return { told: roundBaseTold(of), rows: baseRows(rows, read.isFromNothing) }
}

async function fileBase(
  { isFromNothing }: ReadNewScenario,
  { file, settings, round, language }: Known,
): Promise<Base | WrongBase> {
  const wrong = (message: string): WrongBase => ({ error: { field: 'fil', message } })
  if (!file || file.size === 0) return wrong(roundsSentences[language]['choose a file'])
  const table = readCsv(new Uint8Array(await file.arrayBuffer()))
  if (isCsvProblem(table)) return wrong(sayCsvProblem(table, language))
  const reading = { fileName: typedFileName(file.name), isFromNothing, areaOf: settings.areaOf }
  const made = baseOfFile(table, { ...reading, year: round.fiscalYear - 1 })
  if ('mappingProblems' in made)
    return wrong(made.mappingProblems.map((one) => sayMappingProblem(one, undefined, language)).join(' '))
  if ('problems' in made) return wrong(made.problems.map((one) => sayDistributionProblem(one, language)).join(' '))
  return made.base
}
