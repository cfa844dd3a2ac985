import pg from 'pg'

/** Asked more often than this, a statement is worth remembering: one put together for a single use is not. */
const worthRemembering = 3
/** Each remembered statement takes room on every connection of the server, so there is an end to it. */
const most = 800

const asked = new Map<string, { name: string; times: number }>()
/** How many names have been given: a name never stands for two statements. */
let given = 0

/** A single statement that reads or writes rows: several in one text cannot be prepared. */
const isPreparable = (text: string): boolean => /^\s*(select|with|insert|update|delete)\b[^;]*$/i.test(text)

/** A name for a statement that is asked again and again, the same on every connection, or undefined. */
function nameOf(text: string): string | undefined {
  let known = asked.get(text)
  if (!known) {
    if (!isPreparable(text)) return undefined
    if (asked.size >= most) forgetRare()
    if (asked.size >= most) return undefined
    known = { name: `samklang_${given++}`, times: 0 }
    asked.set(text, known)
  }
  known.times++
  return known.times > worthRemembering ? known.name : undefined
}

/** Makes room: what no server remembers yet may begin anew, so that what is rare never keeps out what returns. */
function forgetRare(): void {
  for (const [text, { times }] of asked) if (times <= worthRemembering) asked.delete(text)
}

/**
 * Gives the statements that return a name, by which the server parses and plans them once a connection instead of once
 * a question: of a page with a dozen questions that is a third of the time.
 */
export class RememberingClient extends pg.Client {
  // pg declares `query` as a dozen overloads, which a subclass cannot repeat; only the one that Kysely uses is changed.
  static {
    Object.assign(RememberingClient.prototype, {
      query(this: pg.Client, text: unknown, values: unknown, ...rest: unknown[]): unknown {
        // Looked up at each question, so that whoever listens to the driver hears ours too.
        const plain = pg.Client.prototype.query as (...asked: unknown[]) => unknown
        const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
        return name === undefined
          ? plain.call(this, text, values, ...rest)
          : plain.call(this, { name, text, values }, ...rest)
      },
    })
  }
}
