import type { Handler, Incoming } from '#identity/index.ts'
import { readTemplate, renderDocument, writeCsv } from '#platform/index.ts'
import { asSentence, type Day, dayAt, formatDay, toPlainKronor } from '#values/index.ts'
import type { PlanSettings } from '../../settings.ts'
import { allCommissions } from '../commission.store.ts'
import { type Commission, inOrderOfDay, stateOf, wasInTime } from '../commission.ts'
import { commissionWords } from '../commission.words.ts'
import { passes } from './commission-list.ts'
import { listWords } from './commission-list.words.ts'
import { commissionFilterIn } from './commissions.route.ts'

/** `GET /arbete/uppdrag/lista/uppdrag.pdf`: the list that the address asks for, to lay before a board; or as CSV. */
export const sendCommissionFile =
  (settings: PlanSettings): Handler =>
  async (request) => {
    const { platform } = request.var
    const [, kind] = /^uppdrag\.(pdf|csv)$/.exec(request.req.param('file') ?? '') ?? []
    if (kind === undefined) return request.notFound()
    const today = dayAt(platform.clock())
    const all = await allCommissions(platform.db)
    const filter = commissionFilterIn(request, settings, all)
    const found = inOrderOfDay(
      all.filter((one) => passes(one, filter, today)),
      today,
    )
    const body =
      kind === 'csv'
        ? asCsv(found, today)
        : await asPdf(request, found, { today, view: listWords.sv.views[filter.view] })
    return new Response(body, {
      headers: {
        'content-type': kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/pdf',
        'content-disposition': `attachment; filename="uppdrag-${today}.${kind}"`,
      },
    })
  }

const header = [
  ...['uppdrag', 'gett_av', 'givet', 'var', 'ansvarig', 'senast', 'redovisas_i', 'belopp_kr'],
  ...['lage', 'redovisat', 'redovisat_i', 'i_tid'],
]

const asCsv = (commissions: readonly Commission[], today: Day): string =>
  writeCsv(
    header,
    commissions.map((one) => [
      ...[one.title, one.giver, one.givenDay, one.source, one.owner, one.dueDay, one.reportIn],
      ...[one.amount === null ? null : toPlainKronor(one.amount), commissionWords.sv.states[stateOf(one, today)]],
      ...[one.reportedDay, one.reportedIn, yesOrNo(wasInTime(one))],
    ]),
  )

const yesOrNo = (value: boolean | undefined): string | null => (value === undefined ? null : value ? 'ja' : 'nej')

async function asPdf(
  { var: { site } }: Incoming,
  commissions: readonly Commission[],
  { today, view }: { readonly today: Day; readonly view: string },
): Promise<BodyInit> {
  const givers = [...new Set(commissions.map(({ giver }) => giver))].sort((a, b) => a.localeCompare(b, 'sv'))
  const bytes = await renderDocument({
    template: await readTemplate(import.meta.url, 'commission-list.typ'),
    title: `${listWords.sv.title}: ${view.toLocaleLowerCase('sv')}`,
    day: today,
    data: {
      ...{ region: site.name, demo: site.isDemo, day: formatDay(today), view },
      title: listWords.sv.title,
      groups: givers.map((giver) => ({
        giver: asSentence(giver),
        rows: commissions.filter((one) => one.giver === giver).map((one) => rowOf(one, today)),
      })),
    },
  })
  return new Uint8Array(bytes)
}

const said = (day: Day | null): string | null => day && formatDay(day)

function rowOf(one: Commission, today: Day) {
  const { sv } = commissionWords
  const inTime = wasInTime(one)
  const state = [
    sv.states[stateOf(one, today)],
    ...(one.reportedDay === null ? [] : [`${formatDay(one.reportedDay)}, ${one.reportedIn}`]),
    ...(inTime === undefined ? [] : [inTime ? sv.inTime : sv.tooLate]),
  ]
  return {
    ...{
      title: one.title,
      given: said(one.givenDay),
      source: one.source,
      owner: asSentence(one.owner),
      due: said(one.dueDay),
    },
    state: state.join('. '),
  }
}
