import { type Language, type Localised, textIn } from '#values/index.ts'
import { Button } from '../form/buttons.tsx'
import { interfaceWords, languageNames } from '../language/interface.words.ts'
import { langOfSwedish, useLanguage, useWords } from '../language/language.tsx'
import type { NavItem } from './header.tsx'
import { Page, type PageProps } from './page.tsx'
import { type Receipt, ReceiptNotice } from './receipt.tsx'

interface LocalNavItem {
  readonly label: string | Localised
  readonly href: string
}

/** What all pages of one running site have in common. */
export interface StandingSite {
  /** The region, as in its own name. */
  readonly name: string
  readonly isDemo: boolean
  /** The address that people use, without a slash at the end. */
  readonly publicUrl: string
  readonly assets: PageProps['assets']
  /** Where to sign in. */
  readonly signIn: string
  readonly nav: readonly LocalNavItem[]
  readonly footer: { readonly text?: string; readonly links: readonly LocalNavItem[] }
}

/** The site as one request meets it: in which language, and who looks. */
export interface Site extends StandingSite {
  readonly language: Language
  /** This page's address in every language, for the switch between them. */
  readonly addresses: Readonly<Record<Language, string>>
  /** Who is signed in, where the person's own page is, and where to sign out. Absent for a stranger. */
  readonly account?: { readonly name: string; readonly href: string; readonly signOut: string }
  /** What was just done, for the page that is shown next. */
  readonly receipt?: Receipt | undefined
}

export type SitePageProps = Omit<
  PageProps,
  'siteName' | 'assets' | 'nav' | 'footer' | 'banner' | 'account' | 'lang'
> & {
  readonly site: Site
  /** The script that this page has use for, by name. Without it the page must do. */
  readonly island?: string
}

/** A page in the frame of the site. In a demonstration every page says that it is no authority's. */
export function SitePage({ site, island, children, ...props }: SitePageProps) {
  const { language, footer } = site
  const inLanguage = ({ label, href }: LocalNavItem): NavItem => {
    const { text, lang } = textIn(language, label)
    return { label: text, href, ...(lang && { lang }) }
  }
  return (
    <Page
      {...props}
      lang={language}
      siteName={site.name}
      assets={island === undefined ? site.assets : withScript(site.assets, island)}
      alternates={props.noIndex ? [] : alternatesOf(site)}
      nav={[...site.nav.map(inLanguage), switchOf(site)]}
      footer={{ ...footer, links: footer.links.map(inLanguage) }}
      account={site.account ? <Account {...site.account} /> : <SignInLink href={site.signIn} />}
      banner={site.isDemo ? interfaceWords[language].demonstration(site.name) : undefined}
    >
      {site.receipt && <ReceiptNotice {...site.receipt} />}
      {children}
    </Page>
  )
}

const SignInLink = ({ href }: { readonly href: string }) => <a href={href}>{useWords(interfaceWords).signIn}</a>

/** The script of a page that does without Preact in the browser. */
function withScript(assets: PageProps['assets'], island: string): PageProps['assets'] {
  const address = assets.islands?.[island]
  return address === undefined ? assets : { ...assets, scripts: [address] }
}

/** To the same page in the other language, named as those who read it name it. */
const switchOf = ({ language, addresses }: Site): NavItem => {
  const other = language === 'sv' ? 'en' : 'sv'
  return { label: languageNames[other], href: addresses[other], lang: other }
}

const alternatesOf = ({ publicUrl, addresses }: Site): NonNullable<PageProps['alternates']> =>
  (['sv', 'en'] as const).map((lang) => ({ lang, href: `${publicUrl}${addresses[lang]}` }))

function Account({ name, href, signOut }: NonNullable<Site['account']>) {
  const words = useWords(interfaceWords)
  return (
    <form class="sk-account-form" action={signOut} method="post">
      <a href={href} lang={langOfSwedish(useLanguage())}>
        {name}
      </a>
      <Button variant="tertiary">{words.signOut}</Button>
    </form>
  )
}
