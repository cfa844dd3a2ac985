import { link } from '#paths.ts'
import { Button, Form, PageHeading, type Site, SitePage } from '#ui/index.ts'
import type { Role } from './role.ts'

const roleWords: Record<Role, { name: string; does: string }> = {
  officer: { name: 'Handläggare', does: 'Läser in statens beslut och fördelningar, rättar och publicerar.' },
  auditor: { name: 'Revisor', does: 'Läser arbetssidorna men ändrar inget.' },
}

export interface SignInProps {
  readonly site: Site
  readonly next: string
}

export function SignInPage({ site, next }: SignInProps) {
  return (
    <SitePage site={site} title="Logga in" noIndex>
      <PageHeading title="Logga in" />
      {site.isDemo ? <DemoRoles next={next} /> : <p>Inloggning är inte inställd för den här webbplatsen än.</p>}
    </SitePage>
  )
}

function DemoRoles({ next }: { next: string }) {
  return (
    <>
      <p>Det här är en demonstration. Välj vem du vill vara. Rollerna är inte personer.</p>
      <ul class="sk-plain">
        {(Object.keys(roleWords) as Role[]).map((role) => (
          <li key={role}>
            <h2>{roleWords[role].name}</h2>
            <p>{roleWords[role].does}</p>
            <Form action={link.signIn()} hidden={{ till: next, roll: role }}>
              <Button>Logga in som {roleWords[role].name.toLowerCase()}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}
