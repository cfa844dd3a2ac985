import type { Waiting } from '#identity/index.ts'
import { link } from '#paths.ts'
import { Empty, PageHeading, type Site, SitePage, Tag } from '#ui/index.ts'

export interface OwnPagesProps {
  readonly site: Site
  readonly name: string
  readonly waiting: readonly Waiting[]
  readonly late: readonly Waiting[]
}

/** The first page of those who apply, report, cooperate or borrow. */
export function OwnPagesPage({ site, name, waiting, late }: OwnPagesProps) {
  return (
    <SitePage site={site} title="Mina sidor" noIndex current={link.ownPages()}>
      <PageHeading title="Mina sidor" lead={name} />
      <section aria-labelledby="vantar">
        <h2 id="vantar">Det här väntar på dig</h2>
        {waiting.length === 0 && <Empty title="Inget väntar på dig" />}
        <ul>
          {waiting.map((one) => (
            <li key={one.href}>
              <a href={one.href}>{one.what}</a> {late.includes(one) && <Tag tone="danger">sent</Tag>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="konto">
        <h2 id="konto">Ditt konto</h2>
        <p>
          <a href={link.ownAccount()}>Se dina roller och var du är inloggad</a>
        </p>
      </section>
    </SitePage>
  )
}
