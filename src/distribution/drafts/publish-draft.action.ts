import { record, type Tx } from '#platform/index.ts'
import { dayAt, isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { type DistributionRefusal, importDistribution } from '../imports/import-distribution.action.ts'
import { importStateGrants, type StateGrantsRefusal } from '../imports/import-state-grants.action.ts'
import { wantedDistribution, wantedStateGrants } from '../imports/publish-import.action.ts'
import { type DraftPreview, previewDraft } from '../previews/preview-draft.action.ts'
import type { DistributionSettings } from '../settings.ts'
import { type DraftImport, removeDraft, saveDecision } from './draft-import.store.ts'
import { type DraftRefusal, lockUnchangedDraft } from './save-draft.action.ts'

export type PublishRefusal = DraftRefusal | 'the file is not ready' | DistributionRefusal | StateGrantsRefusal

export interface PublishedDraft {
  /** The one decision that the file became, or null when it became several or none. */
  readonly decision: bigint | null
}

/**
 * Makes the draft a published decision, if it still is what the person saw. The stored bytes are read again: what was
 * shown is no proof of what is true now.
 */
export async function publishDraft(
  tx: Tx,
  { id, version, bytes }: { id: bigint; version: number; bytes: Uint8Array },
  { settings, acting }: { settings: DistributionSettings; acting: Acting },
): Promise<PublishedDraft | Refusal<PublishRefusal>> {
  const draft = await lockUnchangedDraft(tx, { id, version })
  if (isRefused(draft)) return draft
  const preview = await previewDraft(tx, draft, bytes, { settings, today: dayAt(acting.at) })
  const published = await importAs(tx, draft, preview, settings, acting)
  if (isRefused(published)) return published
  if (published.first === null) await removeDraft(tx, draft.id)
  else await saveDecision(tx, draft.id, published.first)
  await record(tx, {
    at: acting.at,
    who: acting.by,
    what: 'import.published',
    about: `draft-import:${draft.id}`,
    details: { file: draft.fileName, sha256: draft.sha256 },
  })
  return { decision: published.isOne ? published.first : null }
}

async function importAs(
  tx: Tx,
  draft: DraftImport,
  preview: DraftPreview,
  settings: DistributionSettings,
  acting: Acting,
): Promise<{ first: bigint | null; isOne: boolean } | Refusal<PublishRefusal>> {
  const file = { name: draft.fileName, sha256: draft.sha256, sizeBytes: draft.sizeBytes }
  if (preview.what === 'distribution') {
    if (!preview.ready) return refuse('the file is not ready')
    const imported = await importDistribution(tx, wantedDistribution(settings, { file, ...preview.ready }), acting)
    return isRefused(imported) ? imported : { first: imported.decision, isOne: true }
  }
  if (!preview.isReady) return refuse('the file is not ready')
  const imported = await importStateGrants(tx, wantedStateGrants(settings, { file, rows: preview.rows }), acting)
  if (isRefused(imported)) return imported
  return { first: imported.first, isOne: imported.decisions.length + imported.wereHere === 1 }
}
