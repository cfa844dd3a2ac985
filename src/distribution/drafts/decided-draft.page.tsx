import { link } from '#paths.ts'
import { PageHeading, type Site } from '#ui/index.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { DiscardDraft } from './discard-draft.page.tsx'
import { draftWords } from './draft.words.ts'
import type { DraftImport } from './draft-import.store.ts'

interface DecidedDraftProps {
  readonly site: Site
  readonly draft: DraftImport
  readonly decision: bigint
  /** Whether taking it back would not be refused as things stand. */
  readonly mayBeReversed: boolean
}

/** A file that is a decision now: the way on to it. */
export function DecidedDraftPage({ site, draft, decision, mayBeReversed }: DecidedDraftProps) {
  const words = draftWords[site.language]
  const title = draft.fileName
  return (
    <WorkFrame site={site} title={title} way={[{ label: title }]}>
      <PageHeading title={title} lead={words.decidedLead} />
      <p>
        <a href={link.decision(decision)}>{words.openDecision}</a>.
        {mayBeReversed && (
          <>
            {' '}
            {words.ifWrong} <a href={link.reverseDecision(decision)}>{words.takeBack}</a> {words.andReadAgain}
          </>
        )}
      </p>
    </WorkFrame>
  )
}

/** A draft whose file is no longer stored: what can be done is to remove it and upload the file again. */
export function DraftWithoutFilePage({ site, draft }: Pick<DecidedDraftProps, 'site' | 'draft'>) {
  const words = draftWords[site.language]
  const title = draft.fileName
  return (
    <WorkFrame site={site} title={title} way={[{ label: title }]}>
      <PageHeading title={title} lead={words.goneLead} />
      <p>{words.gone}</p>
      <DiscardDraft draft={draft} />
    </WorkFrame>
  )
}
