import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { LinkList, PageHeading, type Site, SitePage } from '#ui/index.ts'
import type { Day } from '#values/index.ts'
import type { RoomLink } from '../settings.ts'
import type { WaitingGroup } from '../waiting-groups.ts'
import { News, type NewsProps, WhatWaits } from '../what-concerns-me.page.tsx'
import { words as concerns } from '../what-concerns-me.words.ts'
import { words } from './work.words.ts'

export interface WorkProps {
  readonly site: Site
  readonly today: Day
  readonly roles: readonly { readonly name: string; readonly task: string }[]
  readonly groups: readonly WaitingGroup[]
  readonly notifications: NewsProps['notifications']
  readonly links: readonly RoomLink[]
}

/** Where a working day begins: what waits for me, what is late, what is new, and where may I go? */
export function WorkPage({ site, today, roles, groups, notifications, links }: WorkProps) {
  const say = words.sv
  const count = (of: readonly WaitingGroup[]) => of.reduce((sum, { waiting }) => sum + waiting.length, 0)
  const late = count(groups.filter(({ urgency }) => urgency === 'late'))
  return (
    <SitePage site={site} title={say.title} noIndex current={link.work()}>
      <PageHeading title={say.title} lead={concerns.sv.lead(count(groups), late)} />
      <WhatWaits groups={groups} today={today} />
      <News notifications={notifications} here={link.work()} />
      <section aria-labelledby="rum">
        <h2 id="rum">{say.rooms}</h2>
        <LinkList
          items={[...links, ...ownLinks(site)].map(({ label, what, href }) => ({
            ...{ key: href, href, title: label, told: [what] },
          }))}
        />
        <p>
          {roles.length === 0 ? say.noRole : say.youAre}
          {roles.map(({ name, task }) => (
            <Fragment key={name}>
              {' '}
              <strong>{name.toLowerCase()}</strong>. {task}
            </Fragment>
          ))}
        </p>
      </section>
    </SitePage>
  )
}

function ownLinks({ isDemo }: Site): RoomLink[] {
  const say = words.sv
  const account = { label: say.account, what: say.accountWhat, href: link.ownAccount() }
  return isDemo ? [account, { label: say.mailbox, what: say.mailboxWhat, href: link.mailbox() }] : [account]
}
