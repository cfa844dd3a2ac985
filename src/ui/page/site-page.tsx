import { Button } from '../form/buttons.tsx'
import { Page, type PageProps } from './page.tsx'
import { type Receipt, ReceiptNotice } from './receipt.tsx'

/** What all pages of one running site have in common, and who looks at them. */
export interface Site {
  /** The region, as in its own name. */
  readonly name: string
  readonly isDemo: boolean
  /** The address that people use, without a slash at the end. */
  readonly publicUrl: string
  readonly assets: PageProps['assets']
  readonly nav: NonNullable<PageProps['nav']>
  readonly footer: NonNullable<PageProps['footer']>
  /** Who is signed in, and where to sign out. Absent for a stranger. */
  readonly account?: { readonly name: string; readonly signOut: string }
  /** What was just done, for the page that is shown next. */
  readonly receipt?: Receipt | undefined
}

export type SitePageProps = Omit<PageProps, 'siteName' | 'assets' | 'nav' | 'footer' | 'banner' | 'account'> & {
  readonly site: Site
}

/** A page in the frame of the site. In a demonstration every page says that it is no authority's. */
export function SitePage({ site, children, ...props }: SitePageProps) {
  return (
    <Page
      {...props}
      siteName={site.name}
      assets={site.assets}
      nav={site.nav}
      footer={site.footer}
      account={site.account && <Account {...site.account} />}
      banner={site.isDemo ? demoBanner(site) : undefined}
    >
      {site.receipt && <ReceiptNotice {...site.receipt} />}
      {children}
    </Page>
  )
}

function Account({ name, signOut }: NonNullable<Site['account']>) {
  return (
    <form class="sk-account-form" action={signOut} method="post">
      <span>{name}</span>
      <Button variant="tertiary">Logga ut</Button>
    </form>
  )
}

/** The words that mark every page and document of a demonstration. */
export const demoBanner = (site: Pick<Site, 'name'>): string => `Demonstration – inte ${site.name}`
