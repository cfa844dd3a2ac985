import type { Platform } from './platform.ts'

export interface CommandLine {
  readonly positional: readonly string[]
  readonly options: Readonly<Record<string, string>>
  readonly repeated: Readonly<Record<string, readonly string[]>>
  readonly flags: ReadonlySet<string>
}

export interface CommandAnswer {
  /** 0 done, 1 refused, 2 wrong use. */
  readonly code: 0 | 1 | 2
  /** For a person. */
  readonly lines: readonly string[]
  /** The same for a program, with `--json`. */
  readonly json: unknown
}

/** What every verb of the command line tells of itself. */
interface Verb {
  /** `import distribution` */
  readonly verb: string
  readonly summary: string
  readonly usage: string
  /** Options with a value, and what each means. */
  readonly options: Readonly<Record<string, string>>
  readonly repeated: Readonly<Record<string, string>>
  readonly flags: Readonly<Record<string, string>>
}

/** A verb of the command line. Each room's verbs leave by its door; main.ts gathers them. */
export interface Command extends Verb {
  run(platform: Platform, line: CommandLine): Promise<CommandAnswer>
}

/**
 * A verb that opens what it needs by itself, and brings nothing up to date first. It is handed what the running server
 * has, when it is the server that does it.
 */
export interface LoneCommand extends Verb {
  runAlone(running: Platform | undefined, line: CommandLine): Promise<CommandAnswer>
}
