import { link } from '#paths.ts'
import { Button, ErrorSummary, type FieldError, Form, PageHeading, ReceiptNotice, type Site } from '#ui/index.ts'
import { Comparison, DistributionRows, Sentences, StateGrantRows } from '../previews/preview.page.tsx'
import type { DraftPreview } from '../previews/preview-draft.action.ts'
import { Refused, WorkFrame } from '../work-frame.page.tsx'
import { DiscardDraft } from './discard-draft.page.tsx'
import { DraftAnswers } from './draft-answers.page.tsx'
import { type Difference, DraftConflict } from './draft-conflict.page.tsx'
import type { DraftOfKind } from './draft-import.store.ts'
import type { Answers } from './draft-import.ts'
import { errorsOf, headerOf, isAllWell, isAnswered, isReady, publishLabel } from './draft-view.sentences.ts'
import { importNames } from './field-names.ts'

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
  const errors = isAnswered(draft) ? errorsOf(preview) : []
  const errorAt = (name: string) => errors.find((error) => error.field === name)?.message
  const summary = [...errors, ...fileError(preview)]
  // The receipt stands where the page opens: above what was asked, or at what would happen when all is answered.
  const opensAtPreview = isAnswered(draft) && isAllWell(preview)
  return (
    <WorkFrame
      site={frame}
      title={draft.fileName}
      way={[{ label: draft.fileName }]}
      hasErrors={summary.length > 0 || refusal !== undefined || differences !== undefined}
    >
      <ErrorSummary errors={summary} />
      {receipt && !opensAtPreview && <ReceiptNotice {...receipt} />}
      <PageHeading
        kicker={`Läs in ${importNames[draft.what]}`}
        title={draft.fileName}
        lead="Svara på frågorna och se vad som skulle hända. Inget publiceras förrän du väljer det."
      />
      <Refused because={refusal} />
      {differences && <DraftConflict draft={draft} differences={differences} />}
      <DraftAnswers draft={draft} answers={answers} header={headerOf(preview)} bodies={bodies} errorAt={errorAt} />
      <Preview preview={preview} receipt={opensAtPreview ? receipt : undefined} />
      {isReady(preview) && !differences && <Publish draft={draft} preview={preview} />}
      <DiscardDraft draft={draft} />
    </WorkFrame>
  )
}

const fileError = ({ errors }: DraftPreview): FieldError[] =>
  errors.length === 0
    ? []
    : [{ field: 'fel-i-filen', message: `${errors.length} fel i filen. Rätta filen och läs in den på nytt.` }]

function Preview({ preview, receipt }: { readonly preview: DraftPreview; readonly receipt: Site['receipt'] }) {
  return (
    <section aria-labelledby="granskning">
      <h2 id="granskning">Förhandsgranskning</h2>
      {receipt && <ReceiptNotice {...receipt} />}
      <Sentences id="fel-i-filen" title="Fel i filen" tone="danger" sentences={preview.errors} />
      <Sentences id="att-tanka-pa" title="Att tänka på" tone="warning" sentences={preview.doubts} />
      {preview.what === 'distribution' ? (
        <>
          {preview.comparison && <Comparison comparison={preview.comparison} />}
          {preview.read && <DistributionRows read={preview.read} />}
          {!preview.read && preview.errors.length === 0 && <p>Raderna visas när frågorna ovan är besvarade.</p>}
        </>
      ) : (
        preview.rows.length > 0 && <StateGrantRows rows={preview.rows} />
      )}
    </section>
  )
}

function Publish({ draft, preview }: { readonly draft: DraftOfKind; readonly preview: DraftPreview }) {
  return (
    <section aria-labelledby="publicera">
      <h2 id="publicera">Publicera</h2>
      <p>Beslutet blir synligt för alla. Det går inte att ändra sedan, men det går att återföra och läsa in på nytt.</p>
      <p>
        De kolumner som du har valt ovan blir också synliga som fil, med alla sina rader. Filens andra kolumner visas
        inte.
      </p>
      <Form action={link.publishImport(draft.id)} hidden={{ version: draft.version }}>
        <Button>{publishLabel(preview)}</Button>
      </Form>
    </section>
  )
}
