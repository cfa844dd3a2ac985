import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { writeCsv } from '#platform/index.ts'
import { dayAt, isRefused, parseFiscalYear, toPlainKronor } from '#values/index.ts'
import { allRounds } from '../distribution-work.store.ts'
import { importSentences } from '../imports/import-refusal.sentences.ts'
import { keepImportedFile } from '../imports/keep-imported-file.action.ts'
import { publishStateGrants } from '../imports/publish-import.action.ts'
import { previewStateGrants } from '../previews/preview-state-grants.action.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { DistributionSettings } from '../settings.ts'
import { roundsSentences } from './rounds.sentences.ts'
import { roundsWords } from './rounds.words.ts'
import { type ReadStateDecision, readStateDecision, type TypedStateDecision } from './state-decision-form.ts'
import { YearPage, type YearProps } from './year.page.tsx'

/** The year of an address, or undefined. */
export const yearIn = (request: Incoming): number | undefined => parseFiscalYear(request.req.param('ar') ?? '')

/** The rounds of a year. A year that nothing is known of has none, and may get one. */
export const showDistributionYear: Handler = async (request) => {
  const year = yearIn(request)
  return year === undefined ? request.notFound() : yearPage(request, year)
}

async function yearPage(
  request: Incoming,
  year: number,
  sent: Pick<YearProps, 'typed' | 'errors' | 'refusal'> = {},
  status: ShownPage['status'] = 200,
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const rounds = (await allRounds(platform.db)).filter((round) => round.fiscalYear === year)
  return showPage(YearPage({ site, year, rounds, mayImport: may(who, 'import distributions'), ...sent }), status)
}

/** Enters a decision of the state's (D2). What was typed becomes a file, and takes the way that files take. */
export const sendStateDecision =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const year = yearIn(request)
    if (year === undefined) return request.notFound()
    const { platform, site, who } = request.var
    const form = await readForm(request)
    const typed: TypedStateDecision = {
      ...{ kind: form.text('slag'), name: form.text('namn'), amount: form.text('belopp') },
      ...{ day: form.text('dag'), source: form.text('kalla') },
    }
    const read = readStateDecision(typed, dayAt(platform.clock()))
    if ('problems' in read) {
      const say = roundsSentences[site.language]
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return yearPage(request, year, { typed, errors }, 422)
    }
    const bytes = new TextEncoder().encode(fileOf(read, year, settings.countyCode))
    const preview = previewStateGrants(bytes, {}, settings.countyCode, site.language)
    if (!preview.isReady) return yearPage(request, year, { typed, refusal: preview.errors.join(' ') }, 422)
    const name = roundsWords.sv.fileName(year)
    const file = await keepImportedFile(platform.files, { name, bytes }, preview.mapping)
    const answer = await publishStateGrants(platform, settings, actorOf(who), { file, rows: preview.rows })
    if (isRefused(answer)) {
      const refusal = importSentences[site.language][answer.refused](answer.facts)
      return yearPage(request, year, { typed, refusal }, 409)
    }
    const code = answer.decisions.length === 0 ? 'import.was-published' : 'import.grants-published'
    return redirectWithReceipt(request, link.distributionYear(year), code)
  }

const fileOf = ({ kind, name, amount, day, source }: ReadStateDecision, year: number, countyCode: string): string =>
  writeCsv(
    ['year', 'county_code', 'amount_sek', 'kind', 'round_name', 'decided', 'source'],
    [[String(year), countyCode, toPlainKronor(amount), kind, name, day, source]],
  )
