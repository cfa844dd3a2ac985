import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { Button, Form, Notice, PageHeading, type Site, SitePage } from '#ui/index.ts'
import { allRoles, type Realm, type Role, roles } from '../roles/role.ts'
import { roleNames, roleTasks } from '../roles/role-names.ts'

export interface SignInProps {
  readonly site: Site
  /** Where the sign-in leads. Empty: to the page where the person begins. */
  readonly next: string
  /** What stood in a form that came when the session had ended, by field name. */
  readonly typed?: readonly (readonly [string, string])[]
  /** The person is signed in, but not surely enough for what was asked for. */
  readonly isTooWeak?: boolean
}

export function SignInPage({ site, next, typed, isTooWeak }: SignInProps) {
  return (
    <SitePage site={site} title="Logga in" noIndex>
      <PageHeading title="Logga in" />
      {typed && <LostForm typed={typed} />}
      {isTooWeak && (
        <Notice tone="warning" title="Det här kräver en säkrare inloggning" announce>
          Logga in igen på ett säkrare sätt, så kommer du till sidan.
        </Notice>
      )}
      {site.isDemo ? <DemoRoles next={next} /> : <p>Inloggning är inte inställd för den här webbplatsen än.</p>}
    </SitePage>
  )
}

function LostForm({ typed }: { readonly typed: NonNullable<SignInProps['typed']> }) {
  return (
    <Notice tone="warning" title="Du har loggats ut, och inget sparades" announce>
      <p>Logga in igen, så kommer du tillbaka till formuläret.</p>
      {typed.length > 0 && (
        <>
          <p>Det här hade du skrivit. Kopiera det du vill ha kvar:</p>
          <dl>
            {typed.map(([name, text]) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </Notice>
  )
}

const realmNames: Readonly<Record<Realm, string>> = {
  staff: 'Du arbetar i regionen eller i nämnden',
  partner: 'Du söker, redovisar, samarbetar eller lånar',
}

function DemoRoles({ next }: { readonly next: string }) {
  return (
    <>
      <p>Det här är en demonstration. Välj vem du vill vara. Rollerna är inte personer, och inget lösenord behövs.</p>
      {(['staff', 'partner'] as const).map((realm) => (
        <section key={realm} aria-labelledby={realm}>
          <h2 id={realm}>{realmNames[realm]}</h2>
          <ul class="sk-plain sk-roles">
            {allRoles
              .filter((role) => roles[role].realm === realm)
              .map((role) => (
                <li key={role}>
                  <RoleForm role={role} next={next} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function RoleForm({ role, next }: { readonly role: Role; readonly next: string }) {
  return (
    <Form action={link.signIn()} hidden={{ till: next, roll: role }}>
      <Button variant="secondary">{roleNames[role]}</Button>
      <p>{roleTasks[role]}</p>
    </Form>
  )
}
