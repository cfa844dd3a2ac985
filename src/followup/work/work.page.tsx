import { Fragment } from 'preact'
import { link } from '#paths.ts'
import { LinkList, PageHeading, type Site, SitePage } from '#ui/index.ts'
import { type Day, type Localised, textIn } from '#values/index.ts'
import type { RoomLink } from '../settings.ts'
import type { WaitingGroup } from '../waiting-groups.ts'
import { News, type NewsProps, WhatWaits } from '../what-concerns-me.page.tsx'
import { concernWords } from '../what-concerns-me.words.ts'
import { workWords } from './work.words.ts'

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
  const say = workWords[site.language]
  const inThis = (text: Localised) => textIn(site.language, text).text
  const count = (of: readonly WaitingGroup[]) => of.reduce((sum, { waiting }) => sum + waiting.length, 0)
  const late = count(groups.filter(({ urgency }) => urgency === 'late'))
  return (
    <SitePage site={site} title={say.title} noIndex current={link.work()}>
      <PageHeading title={say.title} lead={concernWords[site.language].lead(count(groups), late)} />
      <WhatWaits groups={groups} today={today} />
      <News notifications={notifications} here={link.work()} />
      <section aria-labelledby="rum">
        <h2 id="rum">{say.rooms}</h2>
        <LinkList
          items={[...links, ...ownLinks(site)].map(({ label, what, href }) => ({
            ...{ key: href, href, title: inThis(label), told: [inThis(what)] },
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
  const { sv, en } = workWords
  const account = {
    label: { sv: sv.account, en: en.account },
    what: { sv: sv.accountWhat, en: en.accountWhat },
    href: link.ownAccount(),
  }
  const mailbox = {
    label: { sv: sv.mailbox, en: en.mailbox },
    what: { sv: sv.mailboxWhat, en: en.mailboxWhat },
    href: link.mailbox(),
  }
  return isDemo ? [account, mailbox] : [account]
}
