import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { type Crumb, LanguageOfPage, Notice, type Site, SitePage } from '#ui/index.ts'
import { workWords } from './distribution-work.words.ts'

export interface WorkFrameProps {
  readonly site: Site
  readonly title: string
  /** The way here from the first page of the room, which has none. The last one is the page itself. */
  readonly way?: readonly Crumb[]
  /** Whether the page has its words in English too; if not, it says so, and is marked as Swedish. */
  readonly isInEnglish?: boolean
  readonly children: ComponentChildren
}

/** The frame of every working page of the room: under "Fördelning" in the menu, and in no search engine. */
export function WorkFrame({ site, title, way = [], isInEnglish = false, children }: WorkFrameProps) {
  const words = workWords[site.language]
  const isSwedish = site.language === 'en' && !isInEnglish
  const inItsLanguage = (text: Crumb['label']) => (isSwedish && typeof text === 'string' ? { sv: text } : text)
  return (
    <SitePage
      site={site}
      title={inItsLanguage(title)}
      noIndex
      current={link.distributionWork()}
      breadcrumbs={[
        { label: words.start, href: link.home() },
        { label: words.distribution, ...(way.length > 0 ? { href: link.distributionWork() } : {}) },
        ...way.map((crumb) => ({ ...crumb, label: inItsLanguage(crumb.label) })),
      ]}
    >
      {isSwedish ? (
        <>
          <Notice>{words.swedishOnly}</Notice>
          <LanguageOfPage.Provider value="sv">
            <div lang="sv">{children}</div>
          </LanguageOfPage.Provider>
        </>
      ) : (
        children
      )}
    </SitePage>
  )
}
