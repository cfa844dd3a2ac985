import { link } from '#paths.ts'
import type { KeptMail, MailLine } from '#platform/index.ts'
import { Empty, Facts, LinkList, PageHeading, type Site, SitePage, Tag } from '#ui/index.ts'
import { formatMoment } from '#values/index.ts'
import { mailboxWords } from './mailbox.words.ts'

/** Everything that would have been mailed, the newest first. In a demonstration only. */
export const MailboxPage = ({ site, mail }: { readonly site: Site; readonly mail: readonly KeptMail[] }) => {
  const say = mailboxWords[site.language]
  return (
    <SitePage site={site} title={say.title} noIndex current={link.mailbox()}>
      <PageHeading title={say.title} lead={say.lead} />
      {mail.length === 0 && <Empty title={say.empty}>{say.emptyWhy}</Empty>}
      {mail.length > 0 && (
        <LinkList
          items={mail.map(({ id, subject, to, madeAt, sentAt }) => ({
            ...{
              key: String(id),
              href: link.mail(id),
              title: subject,
              told: [to, formatMoment(madeAt, site.language)],
            },
            ...(sentAt === null ? { tag: <Tag tone="warning">{say.waits}</Tag> } : {}),
          }))}
        />
      )}
    </SitePage>
  )
}

export interface MailProps {
  readonly site: Site
  readonly mail: KeptMail
  readonly body: readonly MailLine[]
  readonly foot: readonly MailLine[]
}

/** One mail, as its receiver would have read it. */
export const MailPage = ({ site, mail, body, foot }: MailProps) => {
  const say = mailboxWords[site.language]
  return (
    <SitePage
      site={site}
      title={mail.subject}
      noIndex
      breadcrumbs={[{ label: say.back, href: link.mailbox() }, { label: mail.subject }]}
    >
      <PageHeading kicker={say.kicker} title={mail.subject} />
      <Facts
        facts={[
          { label: say.to, value: mail.to },
          { label: say.written, value: formatMoment(mail.madeAt, site.language) },
          { label: say.sent, value: mail.sentAt === null ? say.waits : formatMoment(mail.sentAt, site.language) },
        ]}
      />
      <article lang={mail.language}>
        <Lines lines={body} />
        <hr />
        <Lines lines={foot} />
      </article>
    </SitePage>
  )
}

const Lines = ({ lines }: { readonly lines: readonly MailLine[] }) => (
  <>
    {lines.map(({ text, href }) => (
      <p key={text}>{href === undefined ? text : <a href={href}>{text}</a>}</p>
    ))}
  </>
)
