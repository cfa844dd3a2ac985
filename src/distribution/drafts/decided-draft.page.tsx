import { link } from '#paths.ts'
import { PageHeading, type Site } from '#ui/index.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { DiscardDraft } from './discard-draft.page.tsx'
import type { DraftImport } from './draft-import.store.ts'

/** A file that is a decision now: the way on to it. */
export const DecidedDraftPage = ({
  site,
  draft,
  decision,
  mayBeReversed,
}: {
  readonly site: Site
  readonly draft: DraftImport
  readonly decision: bigint
  /** Whether taking it back would not be refused as things stand. */
  readonly mayBeReversed: boolean
}) => (
  <WorkFrame site={site} title={draft.fileName} way={[{ label: draft.fileName }]}>
    <PageHeading title={draft.fileName} lead="Filen är inläst och publicerad." />
    <p>
      <a href={link.decision(decision)}>Öppna beslutet</a>.
      {mayBeReversed && (
        <>
          {' '}
          Är något fel kan du <a href={link.reverseDecision(decision)}>återföra det</a> och läsa in en rättad fil.
        </>
      )}
    </p>
  </WorkFrame>
)

/** A draft whose file is no longer stored: what can be done is to remove it and upload the file again. */
export const DraftWithoutFilePage = ({ site, draft }: { readonly site: Site; readonly draft: DraftImport }) => (
  <WorkFrame site={site} title={draft.fileName} way={[{ label: draft.fileName }]}>
    <PageHeading title={draft.fileName} lead="Filen finns inte längre i lagret och går inte att läsa in." />
    <p>Inget av den är publicerat. Ta bort den här och ladda upp filen på nytt.</p>
    <DiscardDraft draft={draft} />
  </WorkFrame>
)
