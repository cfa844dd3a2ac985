import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import { Mark } from './mark.tsx'

export interface NavItem {
  readonly label: string
  readonly href: string
  /** The language of the label where it differs from the page's, as in a link to the other language. */
  readonly lang?: string
}

export interface HeaderProps {
  readonly siteName: string
  readonly homeHref: string
  readonly nav: readonly NavItem[]
  /** The href in `nav` that this page belongs under. */
  readonly current?: string
  /** Who is signed in and the way out, or nothing. */
  readonly account?: ComponentChildren
}

function Links({ nav, current }: Pick<HeaderProps, 'nav' | 'current'>) {
  return (
    <ul>
      {nav.map(({ label, href, lang }) => (
        <li key={href}>
          <a
            href={href}
            lang={lang}
            hreflang={lang}
            aria-current={href === current && lang === undefined ? 'page' : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Wordmark and menu. The menu stands twice, open on a wide screen and folded on a phone; CSS shows one of them. */
export function Header({ siteName, homeHref, nav, current, account }: HeaderProps) {
  const words = useWords(interfaceWords)
  const links = <Links nav={nav} {...(current ? { current } : {})} />
  return (
    <header class="sk-header">
      <div class="sk-width">
        <a class="sk-brand" href={homeHref}>
          <Mark />
          <span>
            <b>Samklang</b>
            <small>{siteName}</small>
          </span>
        </a>
        {nav.length > 0 && (
          <>
            <nav class="sk-nav sk-nav-wide" aria-label={words.mainNavigation}>
              {links}
            </nav>
            <details class="sk-menu">
              <summary>
                <Icon name="menu" />
                {words.menu}
              </summary>
              <nav class="sk-nav" aria-label={words.mainNavigation}>
                {links}
              </nav>
            </details>
          </>
        )}
        {account && <div class="sk-account">{account}</div>}
      </div>
    </header>
  )
}
