import http from 'node:http'

/** Connections are kept, as a browser keeps them; nothing that comes is kept. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

export interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  /** As it came over the wire: compressed, when the server compressed it. */
  readonly body: Buffer
}

/** One GET as a browser of today would ask, without asking "has it changed?". */
export function get(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, { agent, headers: { 'accept-encoding': 'gzip, deflate, br' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    request.on('error', reject)
  })
}

/** The status, or 0 where nobody answers yet. */
export const status = (address: string): Promise<number> =>
  get(address).then(
    (answer) => answer.status,
    () => 0,
  )
