import { link } from '#paths.ts'
import { Button, Empty, Facts, Form, PageHeading, Part, type Site, SitePage, useWords } from '#ui/index.ts'
import { dayAt } from '#values/index.ts'
import type { KeptMessage } from './message.store.ts'
import { messagesWords } from './messages.words.ts'

interface Props {
  readonly site: Site
  readonly messages: readonly KeptMessage[]
  /** As many as one page shows. */
  readonly most: number
}

/** What has come: what waits for an answer, and what has been answered. */
export function MessagesPage({ site, messages, most }: Props) {
  const words = messagesWords[site.language]
  const waiting = messages.filter(({ answeredAt }) => answeredAt === null)
  const answered = messages.filter(({ answeredAt }) => answeredAt !== null)
  return (
    <SitePage
      site={site}
      title={words.title}
      noIndex
      current={link.work()}
      breadcrumbs={[{ label: words.work, href: link.work() }, { label: words.title }]}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <Part id="vantar" title={words.waiting}>
        {waiting.length === 0 && <Empty title={words.nothingWaits} />}
        {waiting.map((message) => (
          <MessageShown key={message.id} message={message} />
        ))}
      </Part>
      {answered.length > 0 && (
        <Part id="besvarade" title={words.answered}>
          {answered.map((message) => (
            <MessageShown key={message.id} message={message} />
          ))}
        </Part>
      )}
      {messages.length === most && <p>{words.first(most)}</p>}
    </SitePage>
  )
}

function MessageShown({ message }: { readonly message: KeptMessage }) {
  const words = useWords(messagesWords)
  const { id, text, page, answerTo, receivedAt, answeredAt } = message
  const heading = `meddelande-${id}`
  return (
    <article aria-labelledby={heading}>
      <h3 id={heading}>{words.nth(String(id))}</h3>
      <p class="sk-as-written">{text}</p>
      <Facts
        facts={[
          { label: words.received, value: dayAt(receivedAt) },
          { label: words.page, value: page ?? words.notTold },
          { label: words.answerTo, value: answerTo ?? words.noAnswer },
          ...(answeredAt === null ? [] : [{ label: words.answeredOn, value: dayAt(answeredAt) }]),
        ]}
      />
      {answeredAt === null && (
        <Form action={link.messages()} hidden={{ meddelande: String(id) }}>
          <Button variant="secondary">
            {words.markAnswered}
            <span class="ds-sr-only">: {words.nth(String(id))}</span>
          </Button>
        </Form>
      )}
    </article>
  )
}
