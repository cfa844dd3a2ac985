import { link } from '#paths.ts'
import { Button, ErrorSummary, type FieldError, File, Form, PageHeading, type Site } from '#ui/index.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { KindQuestion } from './kind-question.page.tsx'
import { uploadWords } from './upload.words.ts'
import { largestFileBytes } from './uploaded-file.ts'

export interface UploadImportProps {
  readonly site: Site
  /** What was chosen, as sent. */
  readonly what?: string | undefined
  readonly errors?: readonly FieldError[]
}

/** The first step of an import: what it is, and the file. Nothing is published by it. */
export function UploadImportPage({ site, what, errors = [] }: UploadImportProps) {
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message
  const words = uploadWords[site.language]
  const { title } = words
  return (
    <WorkFrame site={site} title={title} way={[{ label: title }]} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <PageHeading title={title} lead={words.lead} />
      <Form action={link.uploadImport()} multipart>
        <KindQuestion what={what} error={errorAt('slag')} />
        <File
          name="fil"
          label={words.file}
          hint={words.fileHint(largestFileBytes / 1024 / 1024)}
          accept=".csv,.txt,text/csv"
          error={errorAt('fil')}
        />
        <Button>{words.upload}</Button>
      </Form>
    </WorkFrame>
  )
}
