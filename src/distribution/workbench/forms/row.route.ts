import { type Handler, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { formatKronor } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import type { ScenarioRow } from '../../scenario/standing.ts'
import type { DistributionSettings } from '../../settings.ts'
import { changeScenario } from '../change-scenario.action.ts'
import type { Edit } from '../edit.ts'
import { areasFor, namingOf } from '../naming.ts'
import { actingIn, scenarioIn, seenIn } from '../scenario-in.route.ts'
import type { StoredScenario } from '../stored-scenario.ts'
import { changeSentences, rowSentences } from '../workbench.sentences.ts'
import { RowFormPage, type RowFormProps } from './row-form.page.tsx'
import { emptyRow, readRow, type TypedRow, typedRowOf } from './row-form.ts'

/** The form of a new recipient, or of one that is there. */
export const showRowForm =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { site } = request.var
    const key = request.req.query('nyckel')
    const row = stored.scenario.rows.find((one) => one.key === key)
    if (key !== undefined && !row) return request.notFound()
    return showPage(
      RowFormPage({ site, stored, settings, rowKey: row?.key ?? '', typed: row ? typedRowOf(row) : emptyRow }),
    )
  }

/** Adds, changes or removes a recipient of a scenario. */
export const sendRow =
  (settings: DistributionSettings): Handler =>
  async (request) => {
    const stored = await scenarioIn(request)
    if (!stored) return request.notFound()
    const { platform, site } = request.var
    const form = await readForm(request)
    const rowKey = form.text('nyckel')
    const typed: TypedRow = {
      ...{ recipient: form.text('namn'), area: form.text('omrade'), seat: form.text('sate') },
      ...{ last: form.text('forra-aret'), start: form.text('start') },
    }
    const again = (sent: Partial<RowFormProps>, of: StoredScenario, status: 409 | 422): ShownPage =>
      showPage(RowFormPage({ site, stored: of, settings, rowKey, typed, ...sent }), status)
    const offered = {
      areas: areasFor(stored.scenario, settings.areas).map(({ code }) => code),
      municipalities: settings.municipalities.map(({ code }) => code),
    }
    const row = readRow(typed, rowKey, offered)
    const isGoing = form.text('gor') === 'ta-bort'
    if ('problems' in row && !isGoing) {
      const say = rowSentences[site.language]
      return again(
        { errors: row.problems.map(({ problem, field }) => ({ field, message: say[problem] })) },
        stored,
        422,
      )
    }
    const change = changeOf(row, rowKey, isGoing)
    const refused = await inTransaction(platform.db, (tx) =>
      changeScenario(tx, { scenario: stored.id, seen: seenIn(form), change }, actingIn(request)),
    )
    if (!refused) return redirectWithReceipt(request, `${link.scenario(stored.id)}#mottagarna`, 'scenario.changed')
    const now = (await scenarioIn(request)) ?? stored
    if (refused.refused !== 'someone changed it first' || 'problems' in row)
      return again({ refusal: changeSentences[site.language][refused.refused](refused.facts) }, now, 409)
    const holds = now.scenario.rows.find(({ key }) => key === rowKey)
    const tell = (one: ScenarioRow) => tellRow(one, now, settings)
    return again({ now: holds ? tell(holds) : null, wrote: tell(row) }, now, 409)
  }

const changeOf = (row: ScenarioRow | { readonly problems: unknown }, key: string, isGoing: boolean): Edit =>
  isGoing || 'problems' in row ? { what: 'remove-row', key } : { what: key === '' ? 'add-row' : 'change-row', row }

const tellRow = (row: ScenarioRow, { scenario }: StoredScenario, { areas }: DistributionSettings): string =>
  [
    row.recipient,
    ...(row.area === null ? [] : [namingOf(scenario, areas).area(row.area)]),
    ...(row.last === null ? [] : [formatKronor(row.last)]),
    formatKronor(row.start),
  ].join(', ')
