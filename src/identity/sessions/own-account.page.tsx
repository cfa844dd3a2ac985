import { link } from '#paths.ts'
import {
  Button,
  Form,
  Hidden,
  InSwedish,
  PageHeading,
  Radios,
  type Site,
  SitePage,
  Table,
  Tag,
  useWords,
} from '#ui/index.ts'
import { formatMoment } from '#values/index.ts'
import { OwnPasskeys, type OwnPasskeysProps } from '../passkeys/own-passkeys.page.tsx'
import type { Assignment } from '../roles/assignment.ts'
import { roleNames } from '../roles/role.words.ts'
import { nameOfScope } from '../roles/scope-name.sentences.ts'
import type { Person } from '../roles/who.ts'
import type { NamedParty, NamedScope } from '../settings.ts'
import { ownAccountWords } from './own-account.words.ts'
import type { ListedSession } from './session.store.ts'

export interface OwnAccountProps {
  readonly site: Site
  readonly person: Person
  readonly sessions: readonly ListedSession[]
  readonly scopes: readonly NamedScope[]
  /** The organisations that the person may act for, by the assignment that says so. */
  readonly parties: readonly (NamedParty & { readonly assignment: bigint })[]
  /** False: for those who sign in by other ways. */
  readonly passkeys: OwnPasskeysProps | false
}

/** What somebody is here and until when, and every place where the person is signed in. */
export function OwnAccountPage({ site, person, sessions, scopes, parties, passkeys }: OwnAccountProps) {
  const { language } = site
  const words = ownAccountWords[language]
  const nameOf = ({ id, scope }: Assignment) =>
    parties.find(({ assignment }) => assignment === id)?.name ?? nameOfScope(language, scope, scopes)
  return (
    <SitePage site={site} title={words.title} noIndex current={link.ownAccount()} island="passkeys">
      <PageHeading title={words.title} lead={<InSwedish>{person.name}</InSwedish>} />
      <section aria-labelledby="roller">
        <h2 id="roller">{words.roles}</h2>
        <Table
          id="mina-roller"
          caption={words.rolesToday}
          captionHidden
          columns={[
            { key: 'role', label: words.role, cell: ({ role }: Assignment) => roleNames[language][role] },
            { key: 'scope', label: words.scope, cell: (one) => nameOf(one) },
            { key: 'from', label: words.from, kind: 'day', cell: ({ from }) => from },
            { key: 'to', label: words.to, kind: 'day', cell: ({ to }) => to ?? words.openEnd },
          ]}
          rows={person.assignments}
          rowKey={({ id }) => String(id)}
          empty={words.noRole}
        />
      </section>
      {parties.length > 0 && <ActFor person={person} parties={parties} />}
      {passkeys && <OwnPasskeys {...passkeys} />}
      <section aria-labelledby="inloggningar">
        <h2 id="inloggningar">{words.sessions}</h2>
        <Table
          id="mina-inloggningar"
          caption={words.sessionsCaption}
          captionHidden
          columns={[
            { key: 'browser', label: words.browser, cell: ({ browser }: ListedSession) => browser || null },
            { key: 'method', label: words.method, cell: ({ method }) => words.methods[method] },
            { key: 'started', label: words.started, cell: ({ startedAt }) => formatMoment(startedAt, language) },
            { key: 'seen', label: words.seen, cell: ({ seenAt }) => formatMoment(seenAt, language) },
            {
              key: 'end',
              label: words.end,
              cell: (one) => <EndSession session={one} isThis={one.id === person.session} />,
            },
          ]}
          rows={sessions}
          rowKey={({ id }) => String(id)}
        />
        {sessions.length > 1 && (
          <Form action={link.ownSessionsElsewhere()}>
            <Button variant="secondary">{words.endOthers}</Button>
          </Form>
        )}
      </section>
    </SitePage>
  )
}

function ActFor({ person, parties }: Pick<OwnAccountProps, 'person' | 'parties'>) {
  const words = useWords(ownAccountWords)
  const chosen = parties.find(({ id }) => id === person.actingFor)
  return (
    <section aria-labelledby="foretrader">
      <h2 id="foretrader">{words.actFor}</h2>
      <Form action={link.ownParty()}>
        <Radios
          name="uppdrag"
          label={words.actForWhom}
          choices={[
            ...parties.map(({ assignment, name }) => ({ value: String(assignment), label: name })),
            { value: 'ingen', label: words.onlyMyself },
          ]}
          value={chosen ? String(chosen.assignment) : 'ingen'}
        />
        <Button variant="secondary">{words.choose}</Button>
      </Form>
    </section>
  )
}

function EndSession({ session, isThis }: { readonly session: ListedSession; readonly isThis: boolean }) {
  const words = useWords(ownAccountWords)
  if (isThis) return <Tag>{words.thisOne}</Tag>
  return (
    <form action={link.ownSessions()} method="post">
      <Hidden values={{ inloggning: String(session.id) }} />
      <Button variant="tertiary">{words.endOne}</Button>
    </form>
  )
}
