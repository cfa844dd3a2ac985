import type { Db, Tx } from '#platform/index.ts'
import type { Day, Language } from '#values/index.ts'
import type { DraftOfKind } from '../drafts/draft-import.store.ts'
import type { DistributionSettings } from '../settings.ts'
import { type DistributionPreview, previewDistribution } from './preview-distribution.action.ts'
import { previewStateGrants, type StateGrantsPreview } from './preview-state-grants.action.ts'

export type DraftPreview =
  | ({ readonly what: 'distribution' } & DistributionPreview)
  | ({ readonly what: 'state-grants' } & StateGrantsPreview)

/** What would happen if the draft were published as it stands. */
export async function previewDraft(
  db: Db | Tx,
  draft: DraftOfKind,
  bytes: Uint8Array,
  { settings, today, language = 'sv' }: { settings: DistributionSettings; today: Day; language?: Language },
): Promise<DraftPreview> {
  if (draft.what === 'distribution') {
    const preview = await previewDistribution(db, bytes, draft.answers, { settings, today, language })
    return { what: 'distribution', ...preview }
  }
  const preview = previewStateGrants(bytes, draft.answers.mapping ?? {}, settings.countyCode, language)
  return { what: 'state-grants', ...preview }
}
