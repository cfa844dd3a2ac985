import { type FileStore, record, type Tx } from '#platform/index.ts'
import { dayAt, isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { type DistributionRefusal, importDistribution } from '../imports/import-distribution.action.ts'
import { importStateGrants, type StateGrantsRefusal } from '../imports/import-state-grants.action.ts'
import { keepImportedFile } from '../imports/keep-imported-file.action.ts'
import { wantedDistribution, wantedStateGrants } from '../imports/publish-import.action.ts'
import { type DraftPreview, previewDraft } from '../previews/preview-draft.action.ts'
import type { DistributionSettings } from '../settings.ts'
import { type DraftOfKind, hasKind, removeDraft, saveDecision } from './draft-import.store.ts'
import { type DraftRefusal, lockUnchangedDraft } from './save-draft.action.ts'

export type PublishRefusal = DraftRefusal | 'the file is not ready' | DistributionRefusal | StateGrantsRefusal

export interface PublishedDraft {
  /** The one decision that the file became, or null when it became several or none. */
  readonly decision: bigint | null
  /** Everything in the file was here already. */
  readonly wasHere: boolean
}

interface PublishingPlace {
  readonly settings: DistributionSettings
  readonly acting: Acting
  readonly files: Pick<FileStore, 'put'>
}

/**
 * Makes the draft a published decision, if it still is what the person saw. The stored bytes are read again: what was
 * shown is no proof of what is true now.
 */
export async function publishDraft(
  tx: Tx,
  { id, version, bytes }: { id: bigint; version: number; bytes: Uint8Array },
  place: PublishingPlace,
): Promise<PublishedDraft | Refusal<PublishRefusal>> {
  const draft = await lockUnchangedDraft(tx, { id, version })
  if (isRefused(draft)) return draft
  if (!hasKind(draft)) return refuse('the file is not ready')
  const { settings, acting } = place
  const preview = await previewDraft(tx, draft, bytes, { settings, today: dayAt(acting.at) })
  const published = await importAs(tx, { draft, preview, bytes }, place)
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
  return { decision: published.isOne ? published.first : null, wasHere: published.wasHere }
}

async function importAs(
  tx: Tx,
  { draft, preview, bytes }: { draft: DraftOfKind; preview: DraftPreview; bytes: Uint8Array },
  { settings, acting, files }: PublishingPlace,
): Promise<{ first: bigint | null; isOne: boolean; wasHere: boolean } | Refusal<PublishRefusal>> {
  const keep = (mapping: Readonly<Record<string, string>>) =>
    keepImportedFile(files, { name: draft.fileName, bytes }, mapping)
  if (preview.what === 'distribution') {
    if (!preview.ready) return refuse('the file is not ready')
    const file = await keep(preview.answers.mapping)
    const imported = await importDistribution(tx, wantedDistribution(settings, { file, ...preview.ready }), acting)
    return isRefused(imported) ? imported : { first: imported.decision, isOne: true, wasHere: imported.wasHere }
  }
  if (!preview.isReady) return refuse('the file is not ready')
  const file = await keep(preview.mapping)
  const imported = await importStateGrants(tx, wantedStateGrants(settings, { file, rows: preview.rows }), acting)
  if (isRefused(imported)) return imported
  const { decisions, wereHere, first } = imported
  return { first, isOne: decisions.length + wereHere === 1, wasHere: decisions.length === 0 && wereHere > 0 }
}
