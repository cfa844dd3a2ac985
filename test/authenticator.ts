import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Packed = number | string | Buffer | Map<number | string, Packed>

/** As much of CBOR as a key needs. */
function pack(value: Packed): Buffer {
  const head = (kind: number, length: number) =>
    length < 24
      ? Buffer.from([(kind << 5) | length])
      : length < 256
        ? Buffer.from([(kind << 5) | 24, length])
        : Buffer.from([(kind << 5) | 25, length >> 8, length & 255])
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([name, one]) => [pack(name), pack(one)])])
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

interface Question {
  readonly challenge: string
  readonly rpId?: string
  readonly rp?: { readonly id: string }
  readonly user?: { readonly id: string }
}

export interface AnswerOptions {
  readonly origin?: string
  readonly isVerified?: boolean
  readonly counter?: number
  /** The challenge that is answered, when it is another than the one that was asked. */
  readonly challenge?: string
}

/** A device with one key in it, such as a phone, without anybody who holds it. */
export function newAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credentialId = randomBytes(32)
  const id = credentialId.toString('base64url')
  let counter = 0
  let userHandle = ''

  const clientData = (type: string, { challenge }: Question, { origin = 'http://localhost', ...more }: AnswerOptions) =>
    Buffer.from(JSON.stringify({ type, challenge: more.challenge ?? challenge, origin, crossOrigin: false }))
  const dataOf = (rpId: string, flags: number, { isVerified = true, counter: told }: AnswerOptions) => {
    counter = told ?? counter + 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId), Buffer.from([flags | 1 | (isVerified ? 4 : 0)]), count])
  }
  const told = (response: object) =>
    JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })

  return {
    id,
    /** Makes its key for whoever asks. */
    make(question: Question, options: AnswerOptions = {}): string {
      userHandle = question.user?.id ?? ''
      const key = new Map<number, Packed>([
        ...([
          [1, 2],
          [3, -7],
          [-1, 1],
        ] as const),
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ])
      const length = Buffer.from([0, credentialId.length])
      const authData = Buffer.concat([
        ...[dataOf(question.rp?.id ?? '', 0x40, options), Buffer.alloc(16), length, credentialId, pack(key)],
      ])
      const attestation = new Map<string, Packed>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      return told({
        clientDataJSON: clientData('webauthn.create', question, options).toString('base64url'),
        attestationObject: pack(attestation).toString('base64url'),
        transports: ['internal'],
      })
    },
    /** Answers with its key. */
    use(question: Question, options: AnswerOptions = {}): string {
      const data = clientData('webauthn.get', question, options)
      const authData = dataOf(question.rpId ?? '', 0, options)
      const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), privateKey)
      return told({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle,
      })
    },
  }
}
