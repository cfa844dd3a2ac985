import { link } from '#paths.ts'
import { Button, ErrorSummary, type FieldError, File, Form, PageHeading, type Site } from '#ui/index.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { KindQuestion } from './kind-question.page.tsx'
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
  const title = 'Läs in en fil'
  return (
    <WorkFrame site={site} title={title} way={[{ label: title }]} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <PageHeading
        title={title}
        lead="Du får se vad filen innehåller innan något publiceras. Filen är arbetsmaterial tills du publicerar."
      />
      <Form action={link.uploadImport()} multipart>
        <KindQuestion what={what} error={errorAt('slag')} />
        <File
          name="fil"
          label="Fil"
          hint={`CSV, högst ${largestFileBytes / 1024 / 1024} MB. Ett kalkylblad sparar du som CSV i Excel eller LibreOffice.`}
          accept=".csv,.txt,text/csv"
          error={errorAt('fil')}
        />
        <Button>Ladda upp och gå vidare</Button>
      </Form>
    </WorkFrame>
  )
}
