import { link } from '#paths.ts'
import { PageHeading, type Site } from '#ui/index.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import type { DraftImport } from './draft-import.store.ts'

/** A file that is a decision now: the way on to it. */
export const DecidedDraftPage = ({
  site,
  draft,
  decision,
}: {
  readonly site: Site
  readonly draft: DraftImport
  readonly decision: bigint
}) => (
  <WorkFrame site={site} title={draft.fileName} way={[{ label: draft.fileName }]}>
    <PageHeading title={draft.fileName} lead="Filen är inläst och publicerad." />
    <p>
      <a href={link.decision(decision)}>Öppna beslutet</a>. Är något fel kan du{' '}
      <a href={link.reverseDecision(decision)}>återföra det</a> och läsa in en rättad fil.
    </p>
  </WorkFrame>
)
