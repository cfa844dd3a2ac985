import { link } from '#paths.ts'
import {
  Button,
  Form,
  Hidden,
  Input,
  Notice,
  PageHeading,
  type Site,
  SitePage,
  Table,
  Tag,
  useWords,
} from '#ui/index.ts'
import type { Day } from '#values/index.ts'
import { GiveRole, type GiveRoleProps } from '../assignments/give-role.page.tsx'
import { type Assignment, isCurrent } from '../roles/assignment.ts'
import { roleNames } from '../roles/role.words.ts'
import { nameOfScope } from '../roles/scope-name.sentences.ts'
import type { NamedScope } from '../settings.ts'
import { shownEmail } from './people.page.tsx'
import { peopleWords } from './people.words.ts'
import type { ShownPerson } from './person.store.ts'

export interface PersonProps {
  readonly site: Site
  readonly person: ShownPerson
  /** All there have been, the latest first. */
  readonly assignments: readonly Assignment[]
  readonly scopes: readonly NamedScope[]
  readonly sessions: number
  readonly today: Day
  /** The form as it was sent, when something was wrong in it. */
  readonly sent?: Pick<GiveRoleProps, 'typed' | 'errors'>
  /** Why something could not be done. */
  readonly refusal?: string | undefined
}

/** One person: roles of all times, where the person is signed in, and whether the identity is protected. */
export function PersonPage({ site, person, assignments, scopes, sessions, today, sent, refusal }: PersonProps) {
  const words = peopleWords[site.language]
  const name = person.name === null ? words.anonymous(String(person.id)) : { sv: person.name }
  return (
    <SitePage
      site={site}
      title={name}
      noIndex
      hasErrors={(sent?.errors ?? []).length > 0}
      current={link.work()}
      breadcrumbs={[
        { label: words.work, href: link.work() },
        { label: words.title, href: link.people() },
        { label: name },
      ]}
    >
      <PageHeading kicker={words.about} title={name} lead={shownEmail(person, words)} />
      {refusal && (
        <Notice tone="danger" title={words.refused} announce>
          {refusal}
        </Notice>
      )}
      <Roles person={person.id} assignments={assignments} scopes={scopes} today={today} />
      <GiveRole person={person.id} scopes={scopes} today={today} {...sent} />
      <section aria-labelledby="inloggningar">
        <h2 id="inloggningar">{words.sessions}</h2>
        <p>{words.signedIn(sessions)}</p>
        {sessions > 0 && (
          <Form action={link.personSessions(person.id)}>
            <Button variant="secondary">{words.endSessions}</Button>
          </Form>
        )}
      </section>
      <section aria-labelledby="skydd">
        <h2 id="skydd">{words.protection}</h2>
        <p>{words.protectionText}</p>
        <Form action={link.personProtection(person.id)} hidden={{ skydd: person.isProtected ? 'nej' : 'ja' }}>
          <Button variant="secondary">{person.isProtected ? words.unprotect : words.protect}</Button>
        </Form>
      </section>
    </SitePage>
  )
}

type RolesProps = Pick<PersonProps, 'assignments' | 'scopes' | 'today'> & { readonly person: bigint }

function Roles({ person, assignments, scopes, today }: RolesProps) {
  const words = useWords(peopleWords)
  const names = useWords(roleNames)
  const language = peopleWords.sv === words ? 'sv' : 'en'
  return (
    <section aria-labelledby="roller">
      <h2 id="roller">{words.assignments}</h2>
      <Table
        id="personens-roller"
        caption={words.assignmentsCaption}
        captionHidden
        columns={[
          { key: 'role', label: words.role, cell: ({ role }: Assignment) => names[role] },
          { key: 'scope', label: words.scope, cell: ({ scope }) => nameOfScope(language, scope, scopes) },
          { key: 'from', label: words.from, kind: 'day', cell: ({ from }) => from },
          { key: 'to', label: words.to, kind: 'day', cell: ({ to }) => to ?? words.openEnd },
          { key: 'state', label: words.state, cell: (one) => <State assignment={one} today={today} /> },
          { key: 'end', label: words.end, cell: (one) => <End person={person} assignment={one} today={today} /> },
        ]}
        rows={assignments}
        rowKey={({ id }) => String(id)}
        empty={words.noAssignments}
      />
    </section>
  )
}

function State({ assignment, today }: { readonly assignment: Assignment; readonly today: Day }) {
  const words = useWords(peopleWords)
  if (isCurrent(assignment, today)) return <Tag tone="success">{words.isCurrent}</Tag>
  return assignment.from > today ? words.isComing : words.isPast
}

type EndProps = { readonly person: bigint; readonly assignment: Assignment; readonly today: Day }

function End({ person, assignment, today }: EndProps) {
  const words = useWords(peopleWords)
  if (assignment.to !== null && assignment.to < today) return ''
  const id = `sista-${assignment.id}`
  return (
    <form class="sk-inline-form" action={link.personAssignmentEnd(person)} method="post">
      <Hidden values={{ uppdrag: String(assignment.id) }} />
      <Input
        name="sista"
        id={id}
        label={words.lastDay}
        type="date"
        value={assignment.from > today ? assignment.from : today}
      />
      <Button variant="tertiary">{words.end}</Button>
    </form>
  )
}
