import { link } from '#paths.ts'
import { Button, Form, Notice, PageHeading, type Site, SitePage } from '#ui/index.ts'
import { signInWords } from '../sign-in/sign-in.words.ts'
import { linkWords } from './link.words.ts'

/** The button that a link leads to: opening the link does nothing, so that scanners of mail do not use it up. */
export function UseLinkPage({ site, secret }: { readonly site: Site; readonly secret: string }) {
  const { title, so, go } = linkWords[site.language]
  return (
    <SitePage site={site} title={title} noIndex>
      <PageHeading title={title} />
      <Form action={link.useSignInLink()} hidden={{ kod: secret }}>
        <p>{so}</p>
        <Button>{go}</Button>
      </Form>
    </SitePage>
  )
}

/** The same for every address: whether somebody here has it is nobody else's business. */
export function LinkSentPage({ site, email }: { readonly site: Site; readonly email: string }) {
  const { sent, sentSo, sentTip, sentInDemo, mailbox } = signInWords[site.language]
  return (
    <SitePage site={site} title={sent} noIndex>
      <PageHeading title={sent} />
      <Notice tone="info" title={sentSo(email)} announce>
        {sentTip}
      </Notice>
      {site.isDemo && (
        <p>
          {sentInDemo} <a href={link.mailbox()}>{mailbox}</a>
        </p>
      )}
    </SitePage>
  )
}
