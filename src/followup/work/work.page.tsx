import type { Waiting } from '#identity/index.ts'
import { link } from '#paths.ts'
import { PageHeading, type Site, SitePage, Table, Tag } from '#ui/index.ts'
import type { RoomLink } from '../settings.ts'

export interface WorkProps {
  readonly site: Site
  /** What is late first. */
  readonly waiting: readonly Waiting[]
  readonly late: readonly Waiting[]
  readonly links: readonly RoomLink[]
}

/** Where a working day begins: what waits for me, and what is late? */
export function WorkPage({ site, waiting, late, links }: WorkProps) {
  return (
    <SitePage site={site} title="Arbete" noIndex current={link.work()}>
      <PageHeading title="Arbete" lead={leadOf(waiting.length, late.length)} />
      <section aria-labelledby="vantar">
        <h2 id="vantar">Det här väntar på dig</h2>
        <Table
          id="vantande"
          caption="Det som är sent först, sedan det som ska vara klart snart"
          captionHidden
          columns={[
            { key: 'what', label: 'Vad', cell: (one: Waiting) => <a href={one.href}>{one.what}</a> },
            { key: 'kind', label: 'Slag', cell: ({ kind }) => kind },
            { key: 'since', label: 'Väntar sedan', kind: 'day', cell: ({ since }) => since },
            { key: 'due', label: 'Ska vara klart', kind: 'day', cell: ({ due }) => due ?? 'ingen dag satt' },
            {
              key: 'late',
              label: 'Läge',
              cell: (one) => (late.includes(one) ? <Tag tone="danger">sent</Tag> : 'i tid'),
            },
          ]}
          rows={waiting}
          rowKey={({ href, what }) => `${href} ${what}`}
          empty="Inget väntar på dig"
        />
      </section>
      {links.length > 0 && (
        <section aria-labelledby="rum">
          <h2 id="rum">Hit kan du gå</h2>
          <ul>
            {links.map(({ label, what, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>: {what}
              </li>
            ))}
          </ul>
        </section>
      )}
    </SitePage>
  )
}

function leadOf(waiting: number, late: number): string {
  if (waiting === 0) return 'Inget väntar på dig just nu.'
  const things = waiting === 1 ? 'En sak väntar på dig' : `${waiting} saker väntar på dig`
  if (late === 0) return `${things}, och inget är sent.`
  return late === 1 ? `${things}. En är sen.` : `${things}. ${late} är sena.`
}
