import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { Button, ButtonLink, Form, Input, Notice, PageHeading, type Site, SitePage, useWords } from '#ui/index.ts'
import { SignInKey } from '../passkeys/sign-in-key.page.tsx'
import type { Assurance } from '../roles/permission.ts'
import { allRoles, type Realm, type Role, roles } from '../roles/role.ts'
import { roleNames, roleTasks } from '../roles/role.words.ts'
import { signInWords } from './sign-in.words.ts'
import { hasAnyWay, type SignInWays, welcomesByMail } from './ways.ts'

export interface SignInProps {
  readonly site: Site
  readonly ways: SignInWays
  /** Where the sign-in leads. Empty: to the page where the person begins. */
  readonly next: string
  /** What stood in a form that came when the session had ended, by field name. */
  readonly typed?: readonly (readonly [string, string])[]
  /** The person is signed in, but not surely enough for what was asked for, which needs this. */
  readonly least?: Assurance
  /** An address that was typed and is none. */
  readonly wrongAddress?: string
}

export function SignInPage(props: SignInProps) {
  const { site, ways, typed, least } = props
  const text = signInWords[site.language]
  return (
    <SitePage site={site} title={text.title} noIndex island="passkeys">
      <PageHeading title={text.title} />
      {typed && <LostForm typed={typed} />}
      {least && (
        <Notice tone="warning" title={text.tooWeak} announce>
          <p>{text.tooWeakSo}</p>
          <p>
            {text.noKeyYet} <a href={link.ownAccount()}>{text.addKey}</a>.
          </p>
        </Notice>
      )}
      {!site.isDemo && !hasAnyWay(ways) && (
        <Notice tone="warning" title={text.nothing}>
          {text.nothingSo}
        </Notice>
      )}
      {site.isDemo && <p>{text.demo}</p>}
      <Counter realm="staff" {...props} />
      <Counter realm="partner" {...props} />
    </SitePage>
  )
}

/** One side of the counter: its own ways, and in a demonstration its roles. */
function Counter({ realm, ...props }: SignInProps & { readonly realm: Realm }) {
  const text = useWords(signInWords)
  const { site, ways, next, least } = props
  const providers = ways.providers.filter((one) => one.realm === realm)
  const mail = realm === 'partner' ? welcomesByMail(ways) && !least : ways.hasMail && !welcomesByMail(ways) && !least
  if (realm === 'partner' && !site.isDemo && providers.length === 0 && !mail) return null
  return (
    <section aria-labelledby={realm}>
      <h2 id={realm}>{text[realm]}</h2>
      {site.isDemo && (
        <ul class="sk-plain sk-roles">
          {allRoles
            .filter((role) => roles[role].realm === realm)
            .map((role) => (
              <li key={role}>
                <RoleForm role={role} next={next} />
              </li>
            ))}
        </ul>
      )}
      {providers.map(({ key, name }) => (
        <p key={key}>
          <ButtonLink href={link.signInBy(key, { till: next || undefined, niva: least })}>{text.by(name)}</ButtonLink>
        </p>
      ))}
      {realm === 'staff' && <SignInKey next={next} />}
      {mail && <LinkForm realm={realm} {...props} />}
    </section>
  )
}

function LinkForm({ realm, next, wrongAddress }: SignInProps & { readonly realm: Realm }) {
  const text = useWords(signInWords)
  const field = (
    <Input
      type="email"
      name="epost"
      label={text.address}
      hint={realm === 'staff' ? text.firstTimeHint : text.addressHint}
      autoComplete="email"
      value={wrongAddress ?? ''}
      error={wrongAddress === undefined ? undefined : text.addressWrong}
    />
  )
  return (
    <Form action={link.signInByLink()} hidden={{ till: next }}>
      {realm === 'staff' && <h3>{text.firstTime}</h3>}
      {field}
      <Button variant="secondary">{text.sendLink}</Button>
    </Form>
  )
}

function LostForm({ typed }: { readonly typed: NonNullable<SignInProps['typed']> }) {
  const text = useWords(signInWords)
  return (
    <Notice tone="warning" title={text.lostForm} announce>
      <p>{text.lostFormSo}</p>
      {typed.length > 0 && (
        <>
          <p>{text.typed}</p>
          <dl>
            {typed.map(([name, value]) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </Notice>
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
