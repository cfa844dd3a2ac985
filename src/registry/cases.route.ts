import { type Handler, showPage } from '#identity/index.ts'
import { type Unit, unitNow } from '#parties/index.ts'
import { parseRowId } from '#values/index.ts'
import { casesFrom, countCases } from './case.store.ts'
import { CasesPage } from './cases.page.tsx'

/** What this room takes from the region pack. */
export interface RegistrySettings {
  /** Every unit that is or has been. */
  readonly units: readonly Unit[]
}

const onePage = 50

/** Every case, the latest opened first, with the unit that handled it and what that unit is today. */
export const showCases =
  ({ units }: RegistrySettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const count = await countCases(platform.db)
    const total = Math.max(1, Math.ceil(count / onePage))
    const current = Math.min(Number(parseRowId(request.req.query('sida')) ?? 1n), total)
    const cases = await casesFrom(platform.db, { limit: onePage, offset: (current - 1) * onePage })
    const listed = cases.map((one) => ({ ...one, unitToday: one.unit ? unitNow(units, one.unit) : undefined }))
    return showPage(CasesPage({ site, cases: listed, count, page: { current, total } }))
  }
