import type { Waiting } from '#identity/index.ts'
import { link } from '#paths.ts'
import { Empty, PageHeading, type Site, SitePage, Tag } from '#ui/index.ts'
import { waitingWords } from '../waiting.words.ts'

export interface OwnPagesProps {
  readonly site: Site
  readonly name: string
  readonly waiting: readonly Waiting[]
  readonly late: readonly Waiting[]
}

/** The first page of those who apply, report, cooperate or borrow. */
export function OwnPagesPage({ site, name, waiting, late }: OwnPagesProps) {
  const words = waitingWords[site.language]
  return (
    <SitePage site={site} title={words.ownPages} noIndex current={link.ownPages()}>
      <PageHeading title={words.ownPages} lead={name} />
      <section aria-labelledby="vantar">
        <h2 id="vantar">{words.waits}</h2>
        {waiting.length === 0 && <Empty title={words.nothing} />}
        <ul>
          {waiting.map((one) => (
            <li key={one.href}>
              <a href={one.href}>{one.what}</a> {late.includes(one) && <Tag tone="danger">{words.late}</Tag>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="konto">
        <h2 id="konto">{words.yourAccount}</h2>
        <p>
          <a href={link.ownAccount()}>{words.seeAccount}</a>
        </p>
      </section>
    </SitePage>
  )
}
