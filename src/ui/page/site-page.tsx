import { Button } from '../form/buttons.tsx'
import { useWords } from '../words.ts'
import { Page, type PageProps } from './page.tsx'

/** What all pages of one running site have in common, and who looks at them. */
export interface Site {
  /** The region, as in its own name. */
  readonly name: string
  readonly isDemo: boolean
  /** The address that people use, without a slash at the end. */
  readonly publicUrl: string
  readonly assets: PageProps['assets']
  /** Where each page's own script lies, with what it shares with others, by the script's name. */
  readonly islands?: Readonly<Record<string, readonly string[]>>
  readonly nav: NonNullable<PageProps['nav']>
  readonly footer: NonNullable<PageProps['footer']>
  /** Where to sign in. */
  readonly signIn: string
  /** Who is signed in, where the person's own page is, and where to sign out. Absent for a stranger. */
  readonly account?: { readonly name: string; readonly href: string; readonly signOut: string }
}

export type SitePageProps = Omit<PageProps, 'siteName' | 'assets' | 'nav' | 'footer' | 'banner' | 'account'> & {
  readonly site: Site
  /** The script that this page has use for, by name. Without it the page must do. */
  readonly island?: string
}

/** A page in the frame of the site. In a demonstration every page says that it is no authority's. */
export function SitePage({ site, island, ...props }: SitePageProps) {
  return (
    <Page
      {...props}
      siteName={site.name}
      assets={{ ...site.assets, scripts: site.islands?.[island ?? ''] ?? [] }}
      nav={site.nav}
      footer={site.footer}
      account={site.account ? <Account {...site.account} /> : <SignInLink href={site.signIn} />}
      banner={site.isDemo ? demoBanner(site) : undefined}
    />
  )
}

const SignInLink = ({ href }: { readonly href: string }) => <a href={href}>{useWords().signIn}</a>

function Account({ name, href, signOut }: NonNullable<Site['account']>) {
  return (
    <form class="sk-account-form" action={signOut} method="post">
      <a href={href}>{name}</a>
      <Button variant="tertiary">{useWords().signOut}</Button>
    </form>
  )
}

/** The words that mark every page and document of a demonstration. */
export const demoBanner = (site: Pick<Site, 'name'>): string => `Demonstration – inte ${site.name}`
