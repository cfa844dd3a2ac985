import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { type Crumb, Notice, type Site, SitePage } from '#ui/index.ts'

export interface WorkFrameProps {
  readonly site: Site
  readonly title: string
  /** The way here from the first page of the room, which has none. The last one is the page itself. */
  readonly way?: readonly Crumb[]
  /** Something on the page must be put right. */
  readonly hasErrors?: boolean
  readonly children: ComponentChildren
}

/** The frame of every working page of the room: under "Fördelning" in the menu, and in no search engine. */
export const WorkFrame = ({ site, title, way = [], hasErrors, children }: WorkFrameProps) => (
  <SitePage
    site={site}
    title={title}
    noIndex
    hasErrors={hasErrors}
    current={link.distributionWork()}
    breadcrumbs={[
      { label: 'Start', href: link.home() },
      { label: 'Fördelning', ...(way.length > 0 ? { href: link.distributionWork() } : {}) },
      ...way,
    ]}
  >
    {children}
  </SitePage>
)

/** Why what was asked for was not done, if it was not. */
export const Refused = ({ because }: { readonly because: string | undefined }) =>
  because === undefined ? null : (
    <Notice tone="danger" title="Det gick inte" announce>
      {because}
    </Notice>
  )
