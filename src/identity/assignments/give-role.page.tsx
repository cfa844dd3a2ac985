import { link } from '#paths.ts'
import { Button, ErrorSummary, type FieldError, Form, Input, Select, useLanguage, useWords } from '#ui/index.ts'
import type { Day } from '#values/index.ts'
import { peopleWords } from '../people/people.words.ts'
import { allRoles } from '../roles/role.ts'
import { roleNames } from '../roles/role.words.ts'
import { nameOfScope } from '../roles/scope-name.sentences.ts'
import type { NamedScope } from '../settings.ts'
import { scopeText, type TypedAssignment } from './assignment-form.ts'

export interface GiveRoleProps {
  readonly person: bigint
  readonly scopes: readonly NamedScope[]
  readonly today: Day
  readonly typed?: TypedAssignment
  readonly errors?: readonly FieldError[]
}

/** The form that gives a person a role for a part of the department and a time. */
export function GiveRole({ person, scopes, today, typed, errors = [] }: GiveRoleProps) {
  const words = useWords(peopleWords)
  const names = useWords(roleNames)
  const language = useLanguage()
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  const parts = scopes.map((scope) => ({ value: scopeText(scope), label: nameOfScope(language, scope, scopes) }))
  const rest = { party: words.aParty, case: words.aCase, call: words.aCall, own: words.ownThings }
  return (
    <section aria-labelledby="ge-roll">
      <h2 id="ge-roll">{words.give}</h2>
      <ErrorSummary errors={errors} />
      <Form action={link.personAssignments(person)}>
        <Select
          {...{ name: 'roll', label: words.role, prompt: words.chooseRole, error: errorAt('roll') }}
          choices={allRoles.map((role) => ({ value: role, label: names[role] }))}
          value={typed?.role ?? ''}
        />
        <Select
          {...{ name: 'galler', label: words.scope, prompt: words.chooseScope, error: errorAt('galler') }}
          choices={[...parts, ...Object.entries(rest).map(([value, label]) => ({ value, label }))]}
          value={typed?.scope ?? ''}
        />
        <Input
          name="namn"
          label={words.named}
          value={typed?.named ?? ''}
          error={errorAt('namn')}
          optional
          maxLength={300}
        />
        <Input name="fran" label={words.from} type="date" value={typed?.from ?? today} error={errorAt('fran')} />
        <Input
          {...{ name: 'till', label: words.to, hint: words.toHint, error: errorAt('till') }}
          {...{ type: 'date', value: typed?.to ?? '', optional: true }}
        />
        <Button>{words.give}</Button>
      </Form>
    </section>
  )
}
