import { type Handler, type Incoming, showPage } from '#identity/index.ts'
import { parseRowId } from '#values/index.ts'
import type { OpennessSettings } from '../settings.ts'
import { DecisionPage } from './decision.page.tsx'
import { movementsOf, publicDecision, publicDocumentsOf, rowsOfDecision } from './decision.store.ts'

/** A decision with its rows, its movements of money and its papers. */
export const showDecision =
  (settings: OpennessSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const decision = await findDecision(request)
    if (!decision) return request.notFound()
    const rows = await rowsOfDecision(platform.db, decision.id)
    return showPage(
      DecisionPage({
        site,
        settings,
        decision,
        rows,
        movements: await movementsOf(
          platform.db,
          rows.map((row) => row.id),
        ),
        documents: await publicDocumentsOf(platform.db, decision.case),
      }),
    )
  }

/** The decision's paper, as it was stored. */
export const sendDecisionDocument: Handler = (request) => sendDocument(request, 'application/pdf', 'inline')

/** What was read of the file that the decision came from: the mapped columns, each row at its own line. */
export const sendDecisionSource: Handler = (request) => sendDocument(request, 'text/csv', 'attachment')

async function sendDocument(request: Incoming, mediaType: string, how: 'inline' | 'attachment'): Promise<Response> {
  const { platform } = request.var
  const decision = await findDecision(request)
  const documents = decision ? await publicDocumentsOf(platform.db, decision.case) : []
  const document = documents.findLast((one) => one.media_type === mediaType)
  const bytes = document && (await platform.files.read(document.sha256))
  if (!decision || !bytes) return request.notFound()
  const [name, type] =
    mediaType === 'text/csv'
      ? [`underlag-beslut-${decision.id}.csv`, 'text/csv; charset=utf-8']
      : [`sammanstallning-beslut-${decision.id}.pdf`, mediaType]
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'content-disposition': `${how}; filename="${name}"` },
  })
}

async function findDecision(request: Incoming) {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : publicDecision(request.get('platform').db, id)
}
