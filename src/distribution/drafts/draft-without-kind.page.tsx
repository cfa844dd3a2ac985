import { link } from '#paths.ts'
import { Button, ErrorSummary, type FieldError, Form, PageHeading, type Site } from '#ui/index.ts'
import { KindQuestion } from '../uploads/kind-question.page.tsx'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import { DiscardDraft } from './discard-draft.page.tsx'
import { draftWords } from './draft.words.ts'
import type { DraftImport } from './draft-import.store.ts'

export interface DraftWithoutKindProps {
  readonly site: Site
  readonly draft: DraftImport
  readonly errors?: readonly FieldError[]
  /** Why the last attempt was refused. */
  readonly refusal?: string | undefined
}

/** A file that came without the answer to what it holds: it is kept, and the answer asked for. */
export function DraftWithoutKindPage({ site, draft, errors = [], refusal }: DraftWithoutKindProps) {
  const words = draftWords[site.language]
  const title = draft.fileName
  return (
    <WorkFrame
      site={site}
      title={title}
      way={[{ label: title }]}
      hasErrors={errors.length > 0 || refusal !== undefined}
    >
      <ErrorSummary errors={errors} />
      <PageHeading kicker={words.readIn} title={title} lead={words.kindLead} />
      <Refused because={refusal} />
      <Form action={link.draftImport(draft.id)} hidden={{ version: draft.version }}>
        <KindQuestion error={errors[0]?.message} />
        <Button>{words.goOn}</Button>
      </Form>
      <DiscardDraft draft={draft} />
    </WorkFrame>
  )
}
