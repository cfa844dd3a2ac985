import { link } from '#paths.ts'
import { Button, ErrorSummary, Form, Notice, PageHeading, Radios, type Site, SitePage } from '#ui/index.ts'
import type { Receiver } from './notification.store.ts'
import { chosenKinds, kindRules, mailingOf, mailings, notificationKinds } from './notification.ts'
import { notificationWords } from './notification.words.ts'

export interface ChooseNotificationsProps {
  readonly site: Site
  readonly receiver: Receiver
  readonly isSaved: boolean
  /** The kinds that came without an answer. */
  readonly wrong: readonly string[]
}

/** How somebody wants each kind of news mailed. */
export function ChooseNotificationsPage({ site, receiver, isSaved, wrong }: ChooseNotificationsProps) {
  const { page: say, kinds, mailings: names } = notificationWords[site.language]
  return (
    <SitePage site={site} title={say.title} noIndex current={link.notificationChoices()} hasErrors={wrong.length > 0}>
      {isSaved && <Notice tone="success" title={say.saved} announce />}
      <ErrorSummary errors={wrong.map((field) => ({ field, message: say.wrong }))} />
      <PageHeading title={say.title} lead={say.lead} />
      {receiver.email === null && <Notice tone="warning">{say.noAddress}</Notice>}
      {receiver.isProtected && <Notice>{say.protected}</Notice>}
      <Form action={link.notificationChoices()}>
        {chosenKinds.map((kind) => (
          <Radios
            key={kind}
            id={kind}
            name={kind}
            label={kinds[kind].name}
            choices={mailings.map((value) => ({ value, label: names[value] }))}
            value={mailingOf(kind, receiver.choices)}
            {...(wrong.includes(kind) ? { error: say.wrong } : {})}
          />
        ))}
        {notificationKinds
          .filter((kind) => kindRules[kind].isSecurity)
          .map((kind) => (
            <div key={kind}>
              <p>
                <strong>{kinds[kind].name}</strong>
                <br />
                {say.always}. {say.alwaysWhy}
              </p>
            </div>
          ))}
        <Button>{say.save}</Button>
      </Form>
    </SitePage>
  )
}
