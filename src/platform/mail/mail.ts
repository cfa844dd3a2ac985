import { link } from '#paths.ts'
import { mailWords } from './mail.words.ts'

export type MailLanguage = keyof typeof mailWords

/** A mail as somebody writes it: what it says, and the one place that it leads to. */
export interface NewMail {
  readonly to: string
  readonly subject: string
  /** Paragraphs with an empty line between them. No more of anybody than the receiver must be told. */
  readonly text: string
  /** A path of this site, from `link`. */
  readonly link?: { readonly label: string; readonly path: string }
  readonly language?: MailLanguage
  /** What it tells of. Two mails with the same key are one. */
  readonly key?: string
  /** Where the receiver stops mail of this kind without signing in. */
  readonly stopPath?: string
  /** To somebody who has no account here, and so nothing to choose. */
  readonly toOutsider?: boolean
  /** It holds a key, such as a sign-in link: forgotten as soon as it is sent. */
  readonly isSecret?: boolean
  /** It would only mislead after this moment, and is not sent then. */
  readonly usefulUntil?: Date
}

/** Who sends, and from where. */
export interface MailSite {
  readonly name: string
  readonly publicUrl: string
  readonly isDemo: boolean
}

export interface MailBody {
  readonly language: MailLanguage
  readonly subject: string
  readonly body: string
  readonly link: NewMail['link'] | undefined
  readonly stopPath: string | undefined
  readonly toOutsider: boolean
}

/** A paragraph of a mail, or a link in it. */
export interface MailLine {
  readonly text: string
  readonly href?: string
}

const addressPattern = /^[^\s\p{Cc}@<>,;:"()]+@[^\s\p{Cc}@<>,;:"()]+$/u

/** One address and nothing else: no name, no list, and no line that would become a header. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && addressPattern.test(text)

/** Throws for what would be more than a subject and a receiver: nobody who fills in a form can cause it. */
export function mustBeSendable({ to, subject, link: leadsTo, stopPath }: NewMail): void {
  if (!isMailAddress(to)) throw new Error('the receiver of a mail is not one address')
  if (subject === '' || /\p{Cc}/u.test(subject)) throw new Error('the subject of a mail is not one line')
  for (const path of [leadsTo?.path, stopPath])
    if (path !== undefined && !/^\/(?![/\\])/.test(path)) throw new Error('a mail leads to no path of this site')
}

/** The mail as plain text. */
export function plainMail(mail: MailBody, site: MailSite): string {
  const write = ({ text, href }: MailLine) => (href === undefined ? text : `${text}:\n${href}`)
  const { body, foot } = mailParts(mail, site)
  return `${[...body, { text: '--' }, ...foot].map(write).join('\n\n')}\n`
}

/** The same text as HTML, which any mail program and any screen reader can read. */
export function htmlMail(mail: MailBody, site: MailSite): string {
  const write = ({ text, href }: MailLine) =>
    href === undefined
      ? `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`
      : `<p><a href="${escaped(href)}">${escaped(text)}</a></p>`
  const { body, foot } = mailParts(mail, site)
  return [
    `<!doctype html><html lang="${mail.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(mail.subject)}</title></head>`,
    '<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 1em">',
    `<main>${body.map(write).join('')}</main><hr><footer>${foot.map(write).join('')}</footer></body></html>`,
  ].join('')
}

/** What a mail says, and what stands below it: who sends, and how to choose what one gets. */
export function mailParts(mail: MailBody, site: MailSite): { body: MailLine[]; foot: MailLine[] } {
  const say = mailWords[mail.language]
  const at = (path: string) => `${site.publicUrl}${path}`
  return {
    body: [
      ...mail.body
        .split(/\n{2,}/)
        .map((text) => ({ text: text.trim() }))
        .filter(({ text }) => text !== ''),
      ...(mail.link ? [{ text: mail.link.label, href: at(mail.link.path) }] : []),
    ],
    foot: [
      { text: say.sentBy(site.name) },
      ...(mail.toOutsider ? [] : [{ text: say.choose, href: at(link.notificationChoices()) }]),
      ...(mail.stopPath === undefined ? [] : [{ text: say.stop, href: at(mail.stopPath) }]),
      ...(site.isDemo ? [{ text: say.demo(site.name) }] : []),
    ],
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
