import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { Button, Form, Notice, PageHeading, type Site, SitePage, useWords } from '#ui/index.ts'
import type { Role } from './role.ts'
import { roleNames, roleTasks, signInWords } from './sign-in.words.ts'

export interface SignInProps {
  readonly site: Site
  readonly next: string
  /** What stood in a form that came when the session had ended, by field name. */
  readonly typed?: readonly (readonly [string, string])[]
}

export function SignInPage({ site, next, typed }: SignInProps) {
  const words = signInWords[site.language]
  return (
    <SitePage site={site} title={words.title} noIndex>
      <PageHeading title={words.title} />
      {typed && <LostForm typed={typed} />}
      {site.isDemo ? <DemoRoles next={next} /> : <p>{words.notSetUp}</p>}
    </SitePage>
  )
}

function LostForm({ typed }: { readonly typed: NonNullable<SignInProps['typed']> }) {
  const words = useWords(signInWords)
  return (
    <Notice tone="warning" title={words.lostTitle} announce>
      <p>{words.lostLead}</p>
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

function DemoRoles({ next }: { next: string }) {
  const words = useWords(signInWords)
  const [names, tasks] = [useWords(roleNames), useWords(roleTasks)]
  return (
    <>
      <p>{words.demoLead}</p>
      <ul class="sk-plain sk-spaced">
        {(Object.keys(tasks) as Role[]).map((role) => (
          <li key={role}>
            <h2>{names[role]}</h2>
            <p>{tasks[role]}</p>
            <Form action={link.signIn()} hidden={{ till: next, roll: role }}>
              <Button>{words.signInAs(names[role])}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}
