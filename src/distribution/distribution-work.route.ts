import { type Handler, may, showPage } from '#identity/index.ts'
import { DistributionWorkPage } from './distribution-work.page.tsx'
import { allRounds } from './distribution-work.store.ts'
import { waitingDrafts } from './drafts/draft-import.store.ts'

/** The years with their rounds, and the files that wait. Who may only read sees no drafts: they are not official. */
export const showDistributionWork: Handler = async (request) => {
  const { platform, site, who } = request.var
  const mayImport = may(who, 'import distributions')
  const drafts = mayImport ? await waitingDrafts(platform.db) : []
  const rounds = await allRounds(platform.db)
  return showPage(DistributionWorkPage({ site, mayImport, drafts, rounds }))
}
