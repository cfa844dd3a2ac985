import { type Handler, may, showPage, type Waiting, type Who } from '#identity/index.ts'
import { link } from '#paths.ts'
import type { Db } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { DistributionWorkPage } from './distribution-work.page.tsx'
import { allRounds } from './distribution-work.store.ts'
import { waitingDrafts } from './drafts/draft-import.store.ts'
import { openProposals } from './proposals/proposal.store.ts'

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
const proposalKind = { sv: 'Förslag att besluta om', en: 'Proposal to decide' }

/** Files not yet published, and proposals not yet decided, for those who may do it. Nothing says by when. */
export async function waitingFor(db: Db, who: Who): Promise<readonly Waiting[]> {
  const drafts = may(who, 'import distributions') ? await waitingDrafts(db) : []
  const proposals = may(who, 'enter distributions') ? await openProposals(db) : []
  return [
    ...drafts.map(({ id, fileName, uploadedAt }) => ({
      ...{ what: fileName, kind: draftKind, since: dayAt(uploadedAt), due: null, href: link.draftImport(id) },
    })),
    ...proposals.map(({ id, title, proposedAt }) => ({
      ...{ what: title, kind: proposalKind, since: dayAt(proposedAt), due: null, href: link.proposal(id) },
    })),
  ]
}
