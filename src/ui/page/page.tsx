import type { ComponentChildren } from 'preact'
import { type Language, type Localised, textIn } from '#values/index.ts'
import { IslandsOfPage } from '../islands/island.tsx'
import { interfaceWords } from '../language/interface.words.ts'
import { LanguageOfPage, useWords } from '../language/language.tsx'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { Header, type NavItem } from './header.tsx'
import { favicon } from './mark.tsx'

export interface PageAssets {
  readonly css: string
  /** The latin font, fetched at once rather than when the CSS is read. */
  readonly font?: string
  readonly scripts?: readonly string[]
  /** The built module of each island, by name. A page asks only for those that it has. */
  readonly islands?: Readonly<Record<string, string>>
}

export interface PageProps {
  readonly title: string | Localised
  readonly siteName: string
  readonly assets: PageAssets
  readonly lang?: Language
  readonly description?: string
  readonly homeHref?: string
  readonly banner?: ComponentChildren
  readonly nav?: readonly NavItem[]
  readonly current?: string
  readonly account?: ComponentChildren
  readonly breadcrumbs?: readonly Crumb[]
  readonly footer?: { readonly text?: ComponentChildren; readonly links: readonly NavItem[] }
  /** This page's address in other languages. */
  readonly alternates?: readonly { readonly lang: string; readonly href: string }[]
  readonly noIndex?: boolean
  /** Something on the page must be put right: the title says so first, because it is what is read out first. */
  readonly hasErrors?: boolean | undefined
  readonly children: ComponentChildren
}

type HeadProps = Pick<PageProps, 'siteName' | 'assets' | 'description' | 'alternates' | 'noIndex' | 'hasErrors'> & {
  readonly title: ReturnType<typeof textIn>
}

function Head({ title, siteName, assets, description, alternates = [], noIndex, hasErrors }: HeadProps) {
  const { error } = useWords(interfaceWords)
  const whole = title.text === siteName ? siteName : `${title.text} – ${siteName}`
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title lang={title.lang}>{hasErrors ? `${error}: ${whole}` : whole}</title>
      {description && <meta name="description" content={description} />}
      {noIndex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {assets.font && <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />}
      <link rel="stylesheet" href={assets.css} />
      <link rel="icon" type="image/svg+xml" href={favicon} />
      {alternates.map(({ lang, href }) => (
        <link key={lang} rel="alternate" hreflang={lang} href={href} />
      ))}
      {assets.scripts?.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  )
}

/** A whole HTML document: every page of the product is one of these. */
export function Page({ lang = 'sv', banner, breadcrumbs, footer, children, ...props }: PageProps) {
  const { title, siteName, assets, homeHref = '/', nav = [], current, account } = props
  return (
    <LanguageOfPage.Provider value={lang}>
      <html lang={lang} data-color-scheme="auto" data-color="accent">
        <Head {...props} title={textIn(lang, title)} siteName={siteName} assets={assets} />
        <body>
          <a class="ds-skip-link" href="#main">
            {interfaceWords[lang].skipToContent}
          </a>
          {banner && (
            <aside class="sk-banner">
              <div class="sk-width">
                <p>{banner}</p>
              </div>
            </aside>
          )}
          <Header
            siteName={siteName}
            homeHref={homeHref}
            nav={nav}
            account={account}
            {...(current === undefined ? {} : { current })}
          />
          <IslandsOfPage.Provider value={{ addresses: assets.islands ?? {}, asked: new Set() }}>
            <main class="sk-main sk-width" id="main" tabIndex={-1}>
              {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} />}
              {children}
            </main>
          </IslandsOfPage.Provider>
          {footer && <Footer {...footer} label={interfaceWords[lang].footerNavigation} />}
        </body>
      </html>
    </LanguageOfPage.Provider>
  )
}

function Footer({ text, links, label }: NonNullable<PageProps['footer']> & { readonly label: string }) {
  return (
    <footer class="sk-footer">
      <div class="sk-width">
        {text && <p>{text}</p>}
        <nav aria-label={label}>
          <ul>
            {links.map(({ label: name, href, lang }) => (
              <li key={href}>
                <a href={href} lang={lang} hreflang={lang}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
