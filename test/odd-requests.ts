import fc from 'fast-check'

type Method = 'GET' | 'POST' | 'HEAD' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'

/** A request that nobody would send in earnest, in a form that can be printed when it breaks something. */
export interface OddRequest {
  readonly address: string
  readonly method: Method
  readonly headers: Readonly<Record<string, string>>
  readonly body: OddBody | null
}

type OddBody =
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'files'
      readonly fields: readonly (readonly [string, string])[]
      readonly files: readonly OddFile[]
    }
  | { readonly kind: 'raw'; readonly type: string; readonly text: string }

interface OddFile {
  readonly field: string
  readonly name: string
  readonly type: string
  readonly text: string
}

/** As a browser would send it: half a character has no address. */
const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))

const nasty = [
  ...['\0', 'a\0b', '%00', '%', '%zz', '%c3%28', '../../etc/passwd', '..%2f..%2f', '\\..\\', "'", "';--"],
  ...[
    '{{7*7}}',
    '<script>alert(1)</script>',
    '9'.repeat(30),
    '-1',
    '0',
    '1e9',
    '0x10',
    'NaN',
    '２０１３',
    '\u202e',
    '\ufeff',
  ],
  ...[
    'true',
    'null',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
    '\r\nx-odd: yes',
    '🧿',
    'Å'.normalize('NFD'),
  ],
]
const text = fc
  .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...nasty), fc.nat().map(String))
  .map(wellFormed)

/** What no browser writes in an address: broken encoding, and ways up out of a folder. */
const broken = fc.constantFrom(
  ...[
    '%',
    '%zz',
    '%c3%28',
    '%00',
    '%2e%2e%2f',
    '..%2f..%2fetc%2fpasswd',
    '%u0041',
    'a%20b%',
    '%f0%9f',
    ';x=1',
    '%25%25',
  ],
)

/** The names that our own forms and addresses ask by, and others. */
const names = [
  ...['ar', 'jamfor', 'kommun', 'sok', 'sida', 'till', 'grupp', 'del', 'lage', 'valj', 'kod', 'niva', 'roll', 'epost'],
  ...['meddelande', 'svar', 'webbplats', 'token', 'state', 'code', 'error', 'skal', 'version', 'slag', 'fil', 'sparat'],
]
const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: text })
const fields = fc.array(fc.tuple(name, text), { maxLength: 6 })
const file = fc.record({ field: name, name: text, type: fc.constantFrom('', 'text/csv', 'text/html', 'x/y'), text })
/** More than a form may hold, though no more than some file may be. */
const large = fc.constantFrom('x', 'å', '&a=1', '%').map((part) => part.repeat(400_000))
const largeBody = fc.oneof(
  fc.record({ kind: fc.constant('fields' as const), fields: fc.tuple(fc.tuple(name, large)) }),
  fc.record({
    kind: fc.constant('raw' as const),
    type: fc.constantFrom('application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'),
    text: large,
  }),
)
const smallBody = fc.oneof(
  fc.record({ kind: fc.constant('fields' as const), fields }),
  fc.record({ kind: fc.constant('files' as const), fields, files: fc.array(file, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('raw' as const),
    type: fc.constantFrom(
      ...['application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary=x'],
      ...['application/json', 'text/plain', 'image/png', ''],
    ),
    text,
  }),
)

const body = fc.oneof({ weight: 40, arbitrary: smallBody }, { weight: 1, arbitrary: largeBody })

/** A header carries neither line ends nor what is no byte. */
const headerText = text.map((one) => one.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?').slice(0, 4000))
const headers = fc.dictionary(
  fc.constantFrom(
    ...['accept', 'accept-language', 'accept-encoding', 'if-none-match', 'if-modified-since', 'range', 'cookie'],
    ...['user-agent', 'referer', 'x-forwarded-for', 'x-forwarded-host', 'forwarded', 'authorization', 'sec-fetch-site'],
  ),
  headerText,
  { maxKeys: 4 },
)

/** Odd requests of one route: its parameters, its query, its headers and its body are whatever comes. */
export function oddRequests(route: string, count: number, seed: number): OddRequest[] {
  const [own = 'GET', pattern = '/'] = route.split(' ') as ['GET' | 'POST', string]
  const part = fc.oneof({ weight: 3, arbitrary: text.map(encodeURIComponent) }, { weight: 1, arbitrary: broken })
  const filled = fc.array(part, { minLength: 2, maxLength: 2 }).map((parts) => {
    let nth = 0
    return pattern.replace(/:\w+/g, () => parts[nth++] ?? '')
  })
  const query = fc.oneof(
    {
      weight: 5,
      arbitrary: fields.map((pairs) => new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString()),
    },
    { weight: 1, arbitrary: fc.tuple(name.map(encodeURIComponent), broken).map((pair) => pair.join('=')) },
  )
  const others = fc.constantFrom<Method>('HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')
  const method = fc.oneof<fc.MaybeWeightedArbitrary<Method>[]>(
    { weight: 9, arbitrary: fc.constant(own) },
    { weight: 1, arbitrary: others },
  )
  const odd = fc.record({
    address: fc.tuple(fc.constantFrom('', '/en'), filled, query).map(([language, path, asked]) => {
      const address = `${language}${path === '/' && language ? '' : path}`
      return asked === '' ? address : `${address}?${asked}`
    }),
    method,
    headers,
    body: fc.option(body, { freq: 20 }),
  })
  return fc.sample(odd, { numRuns: count, seed }).map((one) => (mayHaveBody(one) ? one : { ...one, body: null }))
}

const mayHaveBody = ({ method }: OddRequest) => method !== 'GET' && method !== 'HEAD'

/** The request's body and its type as `fetch` sends them. */
export function bodyOf({ body: odd }: OddRequest): { body?: BodyInit; headers?: Record<string, string> } {
  if (odd === null) return {}
  if (odd.kind === 'raw') return { body: odd.text, headers: { 'content-type': odd.type } }
  const form = new FormData()
  for (const [key, value] of odd.fields) form.append(key, value)
  if (odd.kind === 'fields') return { body: new URLSearchParams(odd.fields.map(([key, value]) => [key, value])) }
  for (const one of odd.files) form.append(one.field, new File([one.text], one.name, { type: one.type }))
  return { body: form }
}
