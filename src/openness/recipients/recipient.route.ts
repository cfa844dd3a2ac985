import { type Handler, showPage } from '#identity/index.ts'
import { namesOf, partyById, seatsOf } from '#parties/index.ts'
import { parseRowId } from '#values/index.ts'
import { movementsOf, rowsOfParty } from '../decisions/decision.store.ts'
import type { OpennessSettings } from '../settings.ts'
import { RecipientPage } from './recipient.page.tsx'

/** Everything public about one recipient's money, year by year, down to the movements. */
export const showRecipient =
  (settings: OpennessSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const id = parseRowId(request.req.param('id'))
    const rows = id === undefined ? [] : await rowsOfParty(platform.db, id)
    const party = id === undefined ? undefined : await partyById(platform.db, id)
    // A party that no public decision names is nobody's business here.
    if (id === undefined || !party || rows.length === 0) return request.notFound()
    return showPage(
      RecipientPage({
        site,
        settings,
        party,
        names: await namesOf(platform.db, id),
        seat: (await seatsOf(platform.db, [id])).get(id) ?? null,
        rows,
        movements: await movementsOf(
          platform.db,
          rows.map((row) => row.id),
        ),
      }),
    )
  }
