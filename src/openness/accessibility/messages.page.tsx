import { link } from '#paths.ts'
import { Button, Form, PageHeading, type Site, SitePage, Table, Tag } from '#ui/index.ts'
import { dayAt } from '#values/index.ts'
import type { KeptMessage } from './message.store.ts'
import { messagesWords } from './messages.words.ts'

interface Props {
  readonly site: Site
  readonly messages: readonly KeptMessage[]
  /** As many as one page shows. */
  readonly most: number
}

/** What has come, and what waits for an answer. */
export function MessagesPage({ site, messages, most }: Props) {
  const words = messagesWords[site.language]
  return (
    <SitePage
      site={site}
      title={words.title}
      noIndex
      current={link.work()}
      breadcrumbs={[{ label: words.work, href: link.work() }, { label: words.title }]}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <Table
        id="meddelanden"
        caption={words.caption}
        columns={[
          { key: 'message', label: words.message, cell: ({ text }) => text },
          { key: 'page', label: words.page, cell: ({ page }) => page ?? words.notTold },
          { key: 'answer', label: words.answerTo, cell: ({ answerTo }) => answerTo ?? words.noAnswer },
          { key: 'received', label: words.received, kind: 'day', cell: ({ receivedAt }) => dayAt(receivedAt) },
          { key: 'state', label: words.state, cell: (message) => <State message={message} site={site} /> },
        ]}
        rows={messages}
        rowKey={({ id }) => String(id)}
        rowId={({ id }) => `meddelande-${id}`}
        empty={words.none}
      />
      {messages.length === most && <p>{words.latest(most)}</p>}
    </SitePage>
  )
}

function State({ message: { id, answeredAt }, site }: { readonly message: KeptMessage; readonly site: Site }) {
  const words = messagesWords[site.language]
  if (answeredAt !== null) {
    return (
      <>
        <Tag tone="success">{words.answered}</Tag> {dayAt(answeredAt)}
      </>
    )
  }
  return (
    <Form action={link.messages()} hidden={{ meddelande: String(id) }}>
      <Button variant="secondary">
        {words.markAnswered} <span class="ds-sr-only">({words.of(String(id))})</span>
      </Button>
    </Form>
  )
}
