import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { Button, Form, Notice, PageHeading, type Site, SitePage, useWords } from '#ui/index.ts'
import { allRoles, type Role, roles } from '../roles/role.ts'
import { roleNames, roleTasks } from '../roles/role.words.ts'
import { signInWords } from './sign-in.words.ts'

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
  const words = signInWords[site.language]
  return (
    <SitePage site={site} title={words.title} noIndex>
      <PageHeading title={words.title} />
      {typed && <LostForm typed={typed} />}
      {isTooWeak && (
        <Notice tone="warning" title={words.tooWeak} announce>
          {words.signInSurely}
        </Notice>
      )}
      {site.isDemo ? <DemoRoles next={next} /> : <p>{words.notSetUp}</p>}
    </SitePage>
  )
}

function LostForm({ typed }: { readonly typed: NonNullable<SignInProps['typed']> }) {
  const words = useWords(signInWords)
  return (
    <Notice tone="warning" title={words.lost} announce>
      <p>{words.backToForm}</p>
      {typed.length > 0 && (
        <>
          <p>{words.typed}</p>
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

function DemoRoles({ next }: { readonly next: string }) {
  const words = useWords(signInWords)
  return (
    <>
      <p>{words.demonstration}</p>
      {(['staff', 'partner'] as const).map((realm) => (
        <section key={realm} aria-labelledby={realm}>
          <h2 id={realm}>{words[realm]}</h2>
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
      <Button variant="secondary">{useWords(roleNames)[role]}</Button>
      <p>{useWords(roleTasks)[role]}</p>
    </Form>
  )
}
