import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { Button, Form, Notice, PageHeading, type Site, SitePage } from '#ui/index.ts'
import { type Role, roleNames } from './role.ts'

const roleTasks: Readonly<Record<Role, string>> = {
  officer: 'Läser in statens beslut och fördelningar, rättar och publicerar.',
  auditor: 'Läser arbetssidorna men ändrar inget.',
}

export interface SignInProps {
  readonly site: Site
  readonly next: string
  /** What stood in a form that came when the session had ended, by field name. */
  readonly typed?: readonly (readonly [string, string])[]
}

export function SignInPage({ site, next, typed }: SignInProps) {
  return (
    <SitePage site={site} title="Logga in" noIndex>
      <PageHeading title="Logga in" />
      {typed && <LostForm typed={typed} />}
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

function DemoRoles({ next }: { next: string }) {
  return (
    <>
      <p>Det här är en demonstration. Välj vem du vill vara. Rollerna är inte personer.</p>
      <ul class="sk-plain sk-spaced">
        {(Object.keys(roleTasks) as Role[]).map((role) => (
          <li key={role}>
            <h2>{roleNames[role]}</h2>
            <p>{roleTasks[role]}</p>
            <Form action={link.signIn()} hidden={{ till: next, roll: role }}>
              <Button>Logga in som {roleNames[role].toLowerCase()}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}
