import { SMTPServer } from 'smtp-server'

export interface Received {
  readonly to: readonly string[]
  readonly source: string
  /** A header of the message, unfolded. */
  header(name: string): string | undefined
}

export interface MailServer {
  readonly port: number
  readonly received: readonly Received[]
  stop(): Promise<void>
}

export interface Manners {
  /** Says no to a receiver, with the code that it answers. */
  readonly refuses?: { readonly address: string; readonly code: number }
  readonly port?: number
}

/** A mail server on loopback that keeps what it is given. */
export async function startMailServer({ refuses, port = 0 }: Manners = {}): Promise<MailServer> {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      if (refuses?.address !== address) return callback()
      callback(Object.assign(new Error(`no ${address} here`), { responseCode: refuses.code }))
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const source = Buffer.concat(parts).toString('utf8')
        const head = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
        const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source, header })
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as { port: number }).port,
    received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
