import { link } from '#paths.ts'
import { Button, ErrorSummary, type FieldError, File, Form, PageHeading, Radios, type Site } from '#ui/index.ts'
import { importNames } from '../drafts/field-names.ts'
import { WorkFrame } from '../work-frame.page.tsx'
import { largestFileBytes } from './uploaded-file.ts'

export interface UploadImportProps {
  readonly site: Site
  /** What was chosen, as sent. */
  readonly what?: string | undefined
  readonly errors?: readonly FieldError[]
}

const hints: Readonly<Record<string, string>> = {
  distribution: 'Hur regionen fördelade pengarna på mottagare ett år.',
  'state-grants': 'Vad staten gav till regionen. Filen får ha flera år och flera regioner.',
}

/** The first step of an import: what it is, and the file. Nothing is published by it. */
export function UploadImportPage({ site, what, errors = [] }: UploadImportProps) {
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message
  const title = 'Läs in en fil'
  return (
    <WorkFrame site={site} title={title} way={[{ label: title }]}>
      <PageHeading
        title={title}
        lead="Du får se vad filen innehåller innan något publiceras. Filen är arbetsmaterial tills du publicerar."
      />
      <ErrorSummary errors={errors} />
      <Form action={link.uploadImport()} multipart>
        <Radios
          name="slag"
          label="Vad innehåller filen?"
          choices={Object.entries(importNames).map(([value, name]) => ({
            value,
            label: name.charAt(0).toUpperCase() + name.slice(1),
            hint: hints[value] ?? '',
          }))}
          {...(what === undefined ? {} : { value: what })}
          error={errorAt('slag')}
        />
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
