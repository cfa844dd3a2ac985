import pino, { type Logger } from 'pino'

export type Log = Logger

/** One JSON line per event on standard error. Nothing that names a person goes into it. */
export const openLog = (level: string): Log => pino({ level, base: null }, pino.destination({ dest: 2, sync: false }))
