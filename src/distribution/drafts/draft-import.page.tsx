import { link } from '#paths.ts'
import { Button, ErrorSummary, type FieldError, Form, Notice, PageHeading, type Site } from '#ui/index.ts'
import { Comparison, DistributionRows, Sentences, StateGrantRows } from '../previews/preview.page.tsx'
import type { DraftPreview } from '../previews/preview-draft.action.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { DraftAnswers } from './draft-answers.page.tsx'
import { type Difference, DraftConflict } from './draft-conflict.page.tsx'
import type { DraftImport } from './draft-import.store.ts'
import type { Answers } from './draft-import.ts'
import { errorsOf, headerOf, isReady, publishLabel } from './draft-view.sentences.ts'
import { importNames } from './field-names.ts'

export interface DraftImportProps {
  readonly site: Site
  readonly draft: DraftImport
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
  // Nobody has answered yet, so nothing has been answered wrongly.
  const errors = draft.version === 1 ? [] : errorsOf(preview)
  const errorAt = (name: string) => errors.find((error) => error.field === name)?.message
  const summary = [...errors, ...fileError(preview)]
  return (
    <WorkFrame site={site} title={draft.fileName} way={[{ label: draft.fileName }]}>
      <PageHeading
        kicker={`Läs in ${importNames[draft.what]}`}
        title={draft.fileName}
        lead="Svara på frågorna och se vad som skulle hända. Inget publiceras förrän du väljer det."
      />
      {refusal && (
        <Notice tone="danger" title="Det gick inte" announce>
          {refusal}
        </Notice>
      )}
      {differences && <DraftConflict draft={draft} differences={differences} />}
      <ErrorSummary errors={summary} />
      <DraftAnswers draft={draft} answers={answers} header={headerOf(preview)} bodies={bodies} errorAt={errorAt} />
      <Preview preview={preview} />
      {isReady(preview) && !differences && <Publish draft={draft} preview={preview} />}
      <Form action={link.draftImport(draft.id)} hidden={{ version: draft.version, gor: 'ta-bort' }}>
        <Button variant="tertiary" danger>
          Ta bort filen utan att läsa in den
        </Button>
      </Form>
    </WorkFrame>
  )
}

const fileError = ({ errors }: DraftPreview): FieldError[] =>
  errors.length === 0
    ? []
    : [{ field: 'fel-i-filen', message: `${errors.length} fel i filen. Rätta filen och läs in den på nytt.` }]

function Preview({ preview }: { readonly preview: DraftPreview }) {
  return (
    <section aria-labelledby="granskning">
      <h2 id="granskning">Förhandsgranskning</h2>
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

function Publish({ draft, preview }: { readonly draft: DraftImport; readonly preview: DraftPreview }) {
  return (
    <section aria-labelledby="publicera">
      <h2 id="publicera">Publicera</h2>
      <p>Beslutet blir synligt för alla. Det går inte att ändra sedan, men det går att återföra och läsa in på nytt.</p>
      <p>
        Filen blir också synlig, med alla sina kolumner. Ta bort kolumner med personuppgifter innan du laddar upp den.
      </p>
      <Form action={link.publishImport(draft.id)} hidden={{ version: draft.version }}>
        <Button>{publishLabel(preview)}</Button>
      </Form>
    </section>
  )
}
