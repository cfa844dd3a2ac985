import pino, { type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/**
 * One JSON line per event on standard error. Nothing that names a person goes into it: no addresses with ids or
 * questions, no fields of forms, no cookies, and of an error nothing that it quotes.
 */
export const openLog = (level: string, to: DestinationStream = pino.destination({ dest: 2, sync: false })): Log =>
  pino({ level, base: null, serializers: { err: withoutQuotes }, redact: { paths: unwelcome, remove: true } }, to)

/** What nobody should hand to the log, and what is taken away if somebody does. */
const unwelcome = [
  'headers',
  'cookie',
  'authorization',
  'body',
  'form',
  'query',
  'url',
  'path',
  'email',
  'name',
].flatMap((name) => [name, `*.${name}`])

/** Of a database's error these say where it is wrong; its message and its detail say with what value. */
const places = ['code', 'syscall', 'table', 'column', 'constraint', 'routine'] as const

function withoutQuotes(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const told = error as Error & Partial<Record<(typeof places)[number], unknown>>
  return {
    type: error.name,
    message: masked(error.message),
    ...Object.fromEntries(places.flatMap((place) => (told[place] === undefined ? [] : [[place, told[place]]]))),
    at: (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line)),
    ...(error.cause === undefined ? {} : { cause: withoutQuotes(error.cause) }),
  }
}

/** What a message quotes may be what somebody typed. */
const masked = (message: string): string => message.replace(/"[^"]*"|'[^']*'|`[^`]*`|”[^”]*”|“[^”]*”/g, '"…"')
