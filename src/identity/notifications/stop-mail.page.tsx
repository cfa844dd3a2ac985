import { link } from '#paths.ts'
import { Button, Form, PageHeading, type Site, SitePage } from '#ui/index.ts'
import type { Stoppable } from './notification.ts'
import { notificationWords } from './notification.words.ts'

export interface StopMailProps {
  readonly site: Site
  readonly token: string
  readonly what: Stoppable
  readonly isDone: boolean
}

/** Where the link of a mail leads that somebody does not want more of. Works for whoever is not signed in. */
export function StopMailPage({ site, token, what, isDone }: StopMailProps) {
  const { stop: say, kinds } = notificationWords[site.language]
  const kind = what === 'summary' ? say.summary : kinds[what].name
  return (
    <SitePage site={site} title={say.title} noIndex>
      <PageHeading title={isDone ? say.done : say.title} lead={isDone ? say.doneText(kind) : say.ask(kind)} />
      <p>{say.rest}</p>
      {isDone ? (
        <ToChoices label={say.choose} />
      ) : (
        <Form action={link.stopMail(token)}>
          <Button>{say.button}</Button>
        </Form>
      )}
    </SitePage>
  )
}

/** A link that a mail program has cut off says so: whoever wants less mail is not left without a way. */
export function BrokenStopPage({ site }: { readonly site: Site }) {
  const { stop: say } = notificationWords[site.language]
  return (
    <SitePage site={site} title={say.broken} noIndex>
      <PageHeading title={say.broken} lead={say.brokenSo} />
      <ToChoices label={say.choose} />
    </SitePage>
  )
}

const ToChoices = ({ label }: { readonly label: string }) => (
  <p>
    <a href={link.notificationChoices()}>{label}</a>
  </p>
)
