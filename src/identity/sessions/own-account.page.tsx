import { link } from '#paths.ts'
import { Button, Form, Hidden, PageHeading, type Site, SitePage, Table, Tag } from '#ui/index.ts'
import { formatMoment } from '#values/index.ts'
import { OwnPasskeys, type OwnPasskeysProps } from '../passkeys/own-passkeys.page.tsx'
import type { Assignment } from '../roles/assignment.ts'
import { roleNames } from '../roles/role-names.ts'
import type { Scope } from '../roles/scope.ts'
import { scopeNames } from '../roles/scope-names.ts'
import type { Person } from '../roles/who.ts'
import type { ListedSession } from './session.store.ts'
import type { SignInMethod } from './session.ts'

export interface OwnAccountProps {
  readonly site: Site
  readonly person: Person
  readonly sessions: readonly ListedSession[]
  /** False: for those who sign in by other ways. */
  readonly passkeys: OwnPasskeysProps | false
}

const methodNames: Readonly<Record<SignInMethod, string>> = {
  demo: 'roll i demonstrationen',
  oidc: 'e-legitimation eller organisationens inloggning',
  'mail-link': 'länk i e-post',
  'setup-link': 'länk från den som driver Samklang',
  passkey: 'passernyckel',
}

/** What somebody is here and until when, and every place where the person is signed in. */
export function OwnAccountPage({ site, person, sessions, passkeys }: OwnAccountProps) {
  return (
    <SitePage site={site} title="Mitt konto" noIndex current={link.ownAccount()} island="passkeys">
      <PageHeading title="Mitt konto" lead={person.name} />
      <section aria-labelledby="roller">
        <h2 id="roller">Mina roller</h2>
        <Table
          id="mina-roller"
          caption="Det du är i dag"
          captionHidden
          columns={[
            { key: 'role', label: 'Roll', cell: ({ role }: Assignment) => roleNames[role] },
            { key: 'scope', label: 'Gäller', cell: ({ scope }) => nameOfScope(scope) },
            { key: 'from', label: 'Från', kind: 'day', cell: ({ from }) => from },
            { key: 'to', label: 'Till', kind: 'day', cell: ({ to }) => to ?? 'tills vidare' },
          ]}
          rows={person.assignments}
          rowKey={({ id }) => String(id)}
          empty="Du har ingen roll i dag"
        />
      </section>
      {passkeys && <OwnPasskeys {...passkeys} />}
      <section aria-labelledby="inloggningar">
        <h2 id="inloggningar">Här är du inloggad</h2>
        <Table
          id="mina-inloggningar"
          caption="Dina inloggningar, den senast använda först"
          captionHidden
          columns={[
            { key: 'browser', label: 'Webbläsare', cell: ({ browser }: ListedSession) => browser || null },
            { key: 'method', label: 'Sätt', cell: ({ method }) => methodNames[method] },
            { key: 'started', label: 'Började', cell: ({ startedAt }) => formatMoment(startedAt) },
            { key: 'seen', label: 'Användes senast', cell: ({ seenAt }) => formatMoment(seenAt) },
            {
              key: 'end',
              label: 'Avsluta',
              cell: (one) => <EndSession session={one} isThis={one.id === person.session} />,
            },
          ]}
          rows={sessions}
          rowKey={({ id }) => String(id)}
        />
        {sessions.length > 1 && (
          <Form action={link.ownSessionsElsewhere()}>
            <Button variant="secondary">Logga ut överallt utom här</Button>
          </Form>
        )}
      </section>
    </SitePage>
  )
}

function EndSession({ session, isThis }: { readonly session: ListedSession; readonly isThis: boolean }) {
  if (isThis) return <Tag>den här</Tag>
  return (
    <form action={link.ownSessions()} method="post">
      <Hidden values={{ inloggning: String(session.id) }} />
      <Button variant="tertiary">Logga ut</Button>
    </form>
  )
}

const nameOfScope = ({ kind, key }: Scope): string => [scopeNames[kind], key].filter(Boolean).join(' ')
