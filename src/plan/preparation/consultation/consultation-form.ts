import {
  type Day,
  type FoundProblem,
  longestAnswer,
  longestLine,
  parseDay,
  problemsIn,
  typedAnswer,
} from '#values/index.ts'

/** What stood in the form of a consultation. */
export interface TypedConsultation {
  readonly dueDay: string
  readonly message: string
  readonly reminderDays: string
  /** One body on each line, with an address after a semicolon. */
  readonly bodies: string
}

export interface NewBody {
  readonly name: string
  readonly email: string | null
}

export interface ReadConsultation {
  readonly dueDay: Day
  readonly message: string
  readonly reminderDays: number | null
  readonly bodies: readonly NewBody[]
}

export type BodiesProblem =
  | 'write who is asked'
  | 'too many are asked'
  | 'a line cannot be read'
  | 'a body stands twice'

export type ConsultationProblem =
  | 'write the day'
  | 'the last day is after today'
  | 'write what you ask for'
  | 'write the days as a number'
  | BodiesProblem

/** With which line of the list it is about, counted from one. */
export interface ConsultationFault extends FoundProblem<ConsultationProblem> {
  readonly line?: number
}

const mostBodies = 1000

/** What tells whether a text is an address that a mail can go to. */
type IsAddress = (text: string) => boolean

/**
 * Those whom a list names, one on each line: a name and, if it is known, a semicolon (or a tab, as a spreadsheet gives
 * it) and an address.
 */
export function readBodies(
  list: string,
  isAddress: IsAddress,
): readonly NewBody[] | { readonly problem: BodiesProblem; readonly line?: number } {
  const lines = list.split(/\r\n?|\n/).map((text, at) => ({ text: text.trim(), line: at + 1 }))
  const written = lines.filter(({ text }) => text !== '')
  if (written.length === 0) return { problem: 'write who is asked' }
  if (written.length > mostBodies) return { problem: 'too many are asked' }
  const names = new Set<string>()
  const bodies: NewBody[] = []
  for (const { text, line } of written) {
    const [name = '', email = '', ...rest] = text.split(/[;\t]/).map(typedAnswer)
    const isRead = name !== '' && name.length <= longestLine && (email === '' || isAddress(email))
    if (!isRead || rest.some((part) => part !== '')) return { problem: 'a line cannot be read', line }
    const key = name.toLocaleLowerCase('sv')
    if (names.has(key)) return { problem: 'a body stands twice', line }
    names.add(key)
    bodies.push({ name, email: email || null })
  }
  return bodies
}

/** The list as one may write it again. */
export const listOf = (bodies: readonly NewBody[]): string =>
  bodies.map(({ name, email }) => (email === null ? name : `${name}; ${email}`)).join('\n')

export function readConsultation(
  typed: TypedConsultation,
  { today, isAddress }: { readonly today: Day; readonly isAddress: IsAddress },
): ReadConsultation | { readonly problems: readonly ConsultationFault[] } {
  const dueDay = parseDay(typed.dueDay)
  const message = typedAnswer(typed.message)
  const days = typed.reminderDays.trim()
  const reminderDays = days === '' ? null : /^\d{1,2}$/.test(days) ? Number(days) : Number.NaN
  const bodies = readBodies(typed.bodies, isAddress)
  const problems: ConsultationFault[] = problemsIn<ConsultationProblem>([
    [dueDay === undefined, 'write the day', 'senast'],
    [dueDay !== undefined && dueDay <= today, 'the last day is after today', 'senast'],
    [message === '' || message.length > longestAnswer, 'write what you ask for', 'fraga'],
    [reminderDays !== null && !(reminderDays >= 1 && reminderDays <= 90), 'write the days as a number', 'paminn'],
  ])
  if ('problem' in bodies) return { problems: [...problems, { ...bodies, field: 'instanser' }] }
  if (problems.length > 0 || dueDay === undefined) return { problems }
  return { dueDay, message, reminderDays, bodies }
}
