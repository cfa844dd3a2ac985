import { type Handler, showPage } from '#identity/index.ts'
import { knownYears } from '../years/year.store.ts'
import { OpenDataPage } from './open-data.page.tsx'

/** `GET /oppna-data`: asked of the database each time, so that a year is here from the moment it is published. */
export const showOpenData: Handler = async (request) => {
  const { platform, site } = request.var
  const years = (await knownYears(platform.db)).filter((one) => one.isDistributed).map(({ year }) => year)
  return showPage(OpenDataPage({ site, years }))
}
