import type { Transporter } from 'nodemailer'

/** A mail as it leaves. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same every time that the same mail is sent, so that a receiver who gets it twice shows it once. */
  readonly messageId: string
  readonly language: string
  readonly stopUrl: string | undefined
}

/** Takes letters to whoever is to have them. Throws MailNotTaken, whose text holds no address. */
export interface Postman {
  send(letter: Letter): Promise<void>
}

export class MailNotTaken extends Error {
  constructor(
    readonly reason: string,
    /** The receiver's own server has said no: asking again changes nothing. */
    readonly isFinal: boolean,
  ) {
    super(`the mail was not sent: ${reason}`)
  }
}

/** In a demonstration nothing leaves the machine: what would have been sent lies in the mailbox. */
export const stayAtHome: Postman = { async send() {} }

/** Where no mail server is set: mail is kept, and the log says why. */
export const noPostman: Postman = {
  async send() {
    throw new MailNotTaken('SMTP_URL is not set', false)
  },
}

/** By SMTP: `smtp://user:password@host:587`, or `smtps://…` where the connection is secret from the start. */
export function openSmtp(url: string, from: string): Postman {
  let transport: Transporter | undefined
  // Read with the first letter, and not at every start.
  async function transporter(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer')
    transport ??= createTransport({
      url,
      ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
      ...{ disableFileAccess: true, disableUrlAccess: true },
    })
    return transport
  }
  return {
    async send({ to, subject, text, html, messageId, language, stopUrl }) {
      const headers: Record<string, string> = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language }
      if (stopUrl !== undefined) headers['List-Unsubscribe'] = `<${stopUrl}>`
      const envelope = { to: { name: '', address: to } }
      const by = await transporter()
      await by.sendMail({ from, ...envelope, subject, text, html, messageId, headers }).catch((error: unknown) => {
        throw notTaken(error)
      })
    },
  }
}

function notTaken(error: unknown): MailNotTaken {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string }
  const reason = [code ?? 'UNKNOWN', responseCode, command].filter((one) => one !== undefined).join(' ')
  return new MailNotTaken(reason, command === 'RCPT TO' && (responseCode ?? 0) >= 500)
}
