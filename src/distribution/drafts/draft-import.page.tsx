import { link } from '#paths.ts'
import {
  Button,
  ErrorSummary,
  type FieldError,
  Form,
  PageHeading,
  ReceiptNotice,
  type Site,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { DraftAnswers } from '../answers/draft-answers.page.tsx'
import { fieldWords } from '../answers/field.words.ts'
import { Comparison, DistributionRows, Sentences, StateGrantRows } from '../previews/preview.page.tsx'
import type { DraftPreview } from '../previews/preview-draft.action.ts'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import { DiscardDraft } from './discard-draft.page.tsx'
import { draftWords } from './draft.words.ts'
import { type Difference, DraftConflict } from './draft-conflict.page.tsx'
import type { DraftOfKind } from './draft-import.store.ts'
import type { Answers } from './draft-import.ts'
import { errorsOf, headerOf, isAllWell, isAnswered, isReady, publishLabel } from './draft-view.sentences.ts'

export interface DraftImportProps {
  readonly site: Site
  readonly draft: DraftOfKind
  readonly preview: DraftPreview
  /** What the fields show: as saved, or as just typed. */
  readonly answers: Answers
  readonly bodies: readonly string[]
  /** Why the last attempt was refused. */
  readonly refusal?: string | undefined
  /** Where what was typed differs from what somebody else has saved since. */
  readonly differences?: readonly Difference[] | undefined
}

/** The second step of an import: tell what the file does not, look at what would happen, and publish. */
export function DraftImportPage(props: DraftImportProps) {
  const { site, draft, preview, answers, bodies, refusal, differences } = props
  const { receipt, ...frame } = site
  const words = draftWords[site.language]
  const title = draft.fileName
  const errors = isAnswered(draft) ? errorsOf(preview, site.language) : []
  const errorAt = (name: string) => errors.find((error) => error.field === name)?.message
  const summary = [...errors, ...fileError(preview, words.faults)]
  // The receipt stands where the page opens: above what was asked, or at what would happen when all is answered.
  const opensAtPreview = isAnswered(draft) && isAllWell(preview)
  return (
    <WorkFrame
      site={frame}
      title={title}
      way={[{ label: title }]}
      hasErrors={summary.length > 0 || refusal !== undefined || differences !== undefined}
    >
      <ErrorSummary errors={summary} />
      {receipt && !opensAtPreview && <ReceiptNotice {...receipt} />}
      <PageHeading kicker={words.kicker(fieldWords[site.language].kinds[draft.what])} title={title} lead={words.lead} />
      <Refused because={refusal} />
      {differences && <DraftConflict draft={draft} differences={differences} />}
      <DraftAnswers draft={draft} answers={answers} header={headerOf(preview)} bodies={bodies} errorAt={errorAt} />
      <Preview preview={preview} receipt={opensAtPreview ? receipt : undefined} />
      {isReady(preview) && !differences && <Publish draft={draft} preview={preview} />}
      <DiscardDraft draft={draft} />
    </WorkFrame>
  )
}

const fileError = ({ errors }: DraftPreview, say: (count: number) => string): FieldError[] =>
  errors.length === 0 ? [] : [{ field: 'fel-i-filen', message: say(errors.length) }]

function Preview({ preview, receipt }: { readonly preview: DraftPreview; readonly receipt: Site['receipt'] }) {
  const words = useWords(draftWords)
  return (
    <section aria-labelledby="granskning">
      <h2 id="granskning">{words.preview}</h2>
      {receipt && <ReceiptNotice {...receipt} />}
      <Sentences id="fel-i-filen" title={words.errors} tone="danger" sentences={preview.errors} />
      <Sentences id="att-tanka-pa" title={words.doubts} tone="warning" sentences={preview.doubts} />
      {preview.what === 'distribution' ? (
        <>
          {preview.comparison && <Comparison comparison={preview.comparison} />}
          {preview.read && <DistributionRows read={preview.read} />}
          {!preview.read && preview.errors.length === 0 && <p>{words.rowsLater}</p>}
        </>
      ) : (
        preview.rows.length > 0 && <StateGrantRows rows={preview.rows} />
      )}
    </section>
  )
}

function Publish({ draft, preview }: { readonly draft: DraftOfKind; readonly preview: DraftPreview }) {
  const language = useLanguage()
  const words = draftWords[language]
  return (
    <section aria-labelledby="publicera">
      <h2 id="publicera">{words.publish}</h2>
      <p>{words.publishLead}</p>
      <p>{words.publishColumns}</p>
      <Form action={link.publishImport(draft.id)} hidden={{ version: draft.version }}>
        <Button>{publishLabel(preview, language)}</Button>
      </Form>
    </section>
  )
}
