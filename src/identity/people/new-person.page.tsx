import { link } from '#paths.ts'
import { Button, ErrorSummary, type FieldError, Form, Input, PageHeading, type Site, SitePage } from '#ui/index.ts'
import { peopleWords } from './people.words.ts'

export interface NewPersonProps {
  readonly site: Site
  readonly name?: string
  readonly email?: string
  readonly errors?: readonly FieldError[]
}

export function NewPersonPage({ site, name = '', email = '', errors = [] }: NewPersonProps) {
  const words = peopleWords[site.language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <SitePage
      site={site}
      title={words.add}
      noIndex
      hasErrors={errors.length > 0}
      current={link.work()}
      breadcrumbs={[
        { label: words.work, href: link.work() },
        { label: words.title, href: link.people() },
        { label: words.add },
      ]}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={words.add} />
      <Form action={link.newPerson()}>
        <Input
          name="namn"
          label={words.name}
          hint={words.nameHint}
          value={name}
          error={errorAt('namn')}
          maxLength={200}
        />
        <Input
          {...{ name: 'epost', label: words.email, hint: words.emailHint, value: email, error: errorAt('epost') }}
          {...{ type: 'email', inputMode: 'email', optional: true, autoComplete: 'off', spellCheck: false }}
        />
        <Button>{words.save}</Button>
      </Form>
    </SitePage>
  )
}
