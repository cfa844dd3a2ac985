import { link } from '#paths.ts'
import { Button, Form, Hidden, PageHeading, type Site, SitePage, Table, Tag, useWords } from '#ui/index.ts'
import { formatMoment, type Language } from '#values/index.ts'
import type { Assignment } from '../roles/assignment.ts'
import { roleNames } from '../roles/role.words.ts'
import type { Scope } from '../roles/scope.ts'
import { scopeNames } from '../roles/scope.words.ts'
import type { Person } from '../roles/who.ts'
import { ownAccountWords } from './own-account.words.ts'
import type { ListedSession } from './session.store.ts'

export interface OwnAccountProps {
  readonly site: Site
  readonly person: Person
  readonly sessions: readonly ListedSession[]
}

/** What somebody is here and until when, and every place where the person is signed in. */
export function OwnAccountPage({ site, person, sessions }: OwnAccountProps) {
  const { language } = site
  const words = ownAccountWords[language]
  return (
    <SitePage site={site} title={words.title} noIndex current={link.ownAccount()}>
      <PageHeading title={words.title} lead={person.name} />
      <section aria-labelledby="roller">
        <h2 id="roller">{words.roles}</h2>
        <Table
          id="mina-roller"
          caption={words.rolesToday}
          captionHidden
          columns={[
            { key: 'role', label: words.role, cell: ({ role }: Assignment) => roleNames[language][role] },
            { key: 'scope', label: words.scope, cell: ({ scope }) => nameOfScope(language, scope) },
            { key: 'from', label: words.from, kind: 'day', cell: ({ from }) => from },
            { key: 'to', label: words.to, kind: 'day', cell: ({ to }) => to ?? words.openEnd },
          ]}
          rows={person.assignments}
          rowKey={({ id }) => String(id)}
          empty={words.noRole}
        />
      </section>
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

const nameOfScope = (language: Language, { kind, key }: Scope): string =>
  [scopeNames[language][kind], key].filter(Boolean).join(' ')
