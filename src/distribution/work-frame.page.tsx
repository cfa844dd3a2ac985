import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { type Crumb, Notice, type Site, SitePage, useWords } from '#ui/index.ts'
import { workWords } from './distribution-work.words.ts'

export interface WorkFrameProps {
  readonly site: Site
  readonly title: Crumb['label']
  /** The way here from the first page of the room, which has none. The last one is the page itself. */
  readonly way?: readonly Crumb[]
  /** Something on the page must be put right. */
  readonly hasErrors?: boolean
  readonly children: ComponentChildren
}

/** The frame of every working page of the room: under "Fördelning" in the menu, and in no search engine. */
export function WorkFrame({ site, title, way = [], hasErrors, children }: WorkFrameProps) {
  const words = workWords[site.language]
  return (
    <SitePage
      site={site}
      title={title}
      noIndex
      {...(hasErrors === undefined ? {} : { hasErrors })}
      current={link.distributionWork()}
      breadcrumbs={[
        { label: words.start, href: link.home() },
        { label: words.distribution, ...(way.length > 0 ? { href: link.distributionWork() } : {}) },
        ...way,
      ]}
    >
      {children}
    </SitePage>
  )
}

/** Why what was asked for was not done, if it was not. */
export function Refused({ because }: { readonly because: string | undefined }) {
  const words = useWords(workWords)
  if (because === undefined) return null
  return (
    <Notice tone="danger" title={words.refused} announce>
      {because}
    </Notice>
  )
}
