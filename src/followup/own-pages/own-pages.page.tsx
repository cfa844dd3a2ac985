import { link } from '#paths.ts'
import { InSwedish, PageHeading, type Site, SitePage } from '#ui/index.ts'
import type { Day } from '#values/index.ts'
import type { WaitingGroup } from '../waiting-groups.ts'
import { News, type NewsProps, WhatWaits } from '../what-concerns-me.page.tsx'
import { ownPagesWords } from './own-pages.words.ts'

export interface OwnPagesProps {
  readonly site: Site
  readonly name: string
  readonly today: Day
  readonly groups: readonly WaitingGroup[]
  readonly notifications: NewsProps['notifications']
}

/** The first page of those who apply, report, cooperate or borrow. */
export function OwnPagesPage({ site, name, today, groups, notifications }: OwnPagesProps) {
  const say = ownPagesWords[site.language]
  return (
    <SitePage site={site} title={say.title} noIndex current={link.ownPages()}>
      <PageHeading title={say.title} lead={<InSwedish>{name}</InSwedish>} />
      <WhatWaits groups={groups} today={today} />
      <News notifications={notifications} here={link.ownPages()} />
      <section aria-labelledby="konto">
        <h2 id="konto">{say.account}</h2>
        <p>
          <a href={link.ownAccount()}>{say.accountLink}</a>
        </p>
      </section>
    </SitePage>
  )
}
