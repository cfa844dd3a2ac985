import { addDays, type Day, typedText } from '#values/index.ts'

/** A day in a calendar, as RFC 5545 writes it. */
export interface CalendarEvent {
  /** Never changes, and is nobody else's in the world. */
  readonly uid: string
  readonly day: Day
  readonly summary: string
  readonly description: string
  readonly url: string
  readonly categories: readonly string[]
  readonly isCancelled: boolean
  /** When it was last changed, and how many times it has been. */
  readonly changedAt: Date
  readonly changes: number
}

/** A calendar of whole days. The same events give the same bytes: it does not ask what time it is. */
export function calendarOf(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samklang//Samklang//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const linesOf = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${moment(event.changedAt)}`,
  `LAST-MODIFIED:${moment(event.changedAt)}`,
  `SEQUENCE:${event.changes}`,
  `DTSTART;VALUE=DATE:${compact(event.day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(event.day, 1))}`,
  `SUMMARY:${escapeText(event.summary)}`,
  ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
  ...(event.categories.length > 0 ? [`CATEGORIES:${event.categories.map(escapeText).join(',')}`] : []),
  `URL:${event.url}`,
  `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  // A deadline keeps nobody busy all day.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const compact = (day: Day): string => day.replaceAll('-', '')
const moment = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '')

const escapeText = (text: string): string =>
  typedText(text)
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')

const longestLine = 75
const bytes = new TextEncoder()

/** RFC 5545 3.1: a line holds 75 octets, and what follows stands below it after a space. No character is cut in two. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const more = bytes.encode(character).length
    // The space before what follows counts too.
    if (size + more > (parts.length === 0 ? longestLine : longestLine - 1)) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += character
    size += more
  }
  return [...parts, part].join('\r\n ')
}
