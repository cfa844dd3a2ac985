import { type Handler, may, showPage, type Waiting, type Who } from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Db } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { DistributionWorkPage } from './distribution-work.page.tsx'
import { allRounds } from './distribution-work.store.ts'
import { waitingDrafts } from './drafts/draft-import.store.ts'

/** The years with their rounds, and the files that wait. Who may only read sees no drafts: they are not official. */
export const showDistributionWork: Handler = async (request) => {
  const { platform, site, who } = request.var
  const mayImport = may(who, 'import distributions')
  const drafts = mayImport ? await waitingDrafts(platform.db) : []
  const rounds = await allRounds(platform.db)
  const thisYear = Number(dayAt(platform.clock()).slice(0, 4))
  return showPage(DistributionWorkPage({ site, mayImport, drafts, rounds, thisYear }))
}

const draftKind = { sv: 'Inläst fil', en: 'File read in' }

/** Files that were read in and not yet published, for those who may publish them. Nothing says by when. */
export async function waitingFor(db: Db, who: Who): Promise<readonly Waiting[]> {
  if (!may(who, 'import distributions')) return []
  return (await waitingDrafts(db)).map(({ id, fileName, uploadedAt }) => ({
    ...{ what: fileName, kind: draftKind, since: dayAt(uploadedAt), due: null, href: link.draftImport(id) },
  }))
}
