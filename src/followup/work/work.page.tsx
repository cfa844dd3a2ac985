import type { Waiting } from '#identity/index.ts'
import { link } from '#paths.ts'
import { LocalText, PageHeading, type Site, SitePage, Table, Tag } from '#ui/index.ts'
import type { RoomLink } from '../settings.ts'
import { waitingWords } from '../waiting.words.ts'

export interface WorkProps {
  readonly site: Site
  /** What is late first. */
  readonly waiting: readonly Waiting[]
  readonly late: readonly Waiting[]
  readonly links: readonly RoomLink[]
}

/** Where a working day begins: what waits for me, and what is late? */
export function WorkPage({ site, waiting, late, links }: WorkProps) {
  const words = waitingWords[site.language]
  return (
    <SitePage site={site} title={words.work} noIndex current={link.work()}>
      <PageHeading title={words.work} lead={words.lead(waiting.length, late.length)} />
      <section aria-labelledby="vantar">
        <h2 id="vantar">{words.waits}</h2>
        <Table
          id="vantande"
          caption={words.order}
          captionHidden
          columns={[
            { key: 'what', label: words.what, cell: (one: Waiting) => <a href={one.href}>{one.what}</a> },
            { key: 'kind', label: words.kind, cell: ({ kind }) => <LocalText of={kind} /> },
            { key: 'since', label: words.since, kind: 'day', cell: ({ since }) => since },
            { key: 'due', label: words.due, kind: 'day', cell: ({ due }) => due ?? words.noDay },
            {
              key: 'late',
              label: words.state,
              cell: (one) => (late.includes(one) ? <Tag tone="danger">{words.late}</Tag> : words.inTime),
            },
          ]}
          rows={waiting}
          rowKey={({ href, what }) => `${href} ${what}`}
          empty={words.nothing}
        />
      </section>
      {links.length > 0 && (
        <section aria-labelledby="rum">
          <h2 id="rum">{words.rooms}</h2>
          <ul>
            {links.map(({ label, what, href }) => (
              <li key={href}>
                <a href={href}>
                  <LocalText of={label} />
                </a>
                : <LocalText of={what} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </SitePage>
  )
}
