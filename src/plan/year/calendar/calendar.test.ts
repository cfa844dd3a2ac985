import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, typedText } from '#values/index.ts'
import { type CalendarEvent, calendarOf } from './calendar.ts'

const event: CalendarEvent = {
  ...{ uid: 'tidsfrist-7@varmland.samklang', day: '2026-05-29' as Day, summary: 'Redovisa till Kulturrådet' },
  ...{ description: 'Året före; i siffror, och text.\nSe sidan.', url: 'http://localhost/arbete/arshjul/tidsfrist/7' },
  ...{ categories: ['Handläggare', 'Ekonom'], isCancelled: false, changes: 2 },
  changedAt: new Date('2026-01-15T09:30:12.345Z'),
}

/** The events of a calendar as somebody else's program reads them. */
const readBack = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

describe('a calendar', () => {
  test('is read by another program as it was meant', () => {
    const [read] = readBack(calendarOf('Årshjul 2026', [event]))
    expect(read?.uid).toBe(event.uid)
    expect([read?.summary, read?.description, read?.sequence]).toEqual([event.summary, event.description, 2])
    expect([read?.startDate.toString(), read?.endDate.toString(), read?.startDate.isDate]).toEqual([
      ...['2026-05-29', '2026-05-30', true],
    ])
    expect(read?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-01-15T09:30:12Z')
    expect(read?.component.getFirstProperty('categories')?.getValues()).toEqual(event.categories)
    expect(read?.component.getFirstPropertyValue('url')).toBe(event.url)
  })

  test('tells that a deadline was taken away, so that a calendar that has it takes it away too', () => {
    const text = calendarOf('x', [{ ...event, isCancelled: true }])
    expect(text).toContain('\r\nSTATUS:CANCELLED\r\n')
  })

  test('with nothing in it is a calendar still', () => {
    expect(readBack(calendarOf('Tomt', []))).toEqual([])
  })
})

/** Whatever somebody writes, with the characters that the format has a use of its own for. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\p{Cs}/gu, '')),
  fc.string({
    unit: fc.constantFrom('å', '🎭', ';', ',', '\\', ':', '\n', '\r\n', '"', ' ', 'n', 'BEGIN:VEVENT'),
    maxLength: 90,
  }),
)

test('whatever is written in it, lines are short, and all of it is read back', () => {
  const shape = fc.record({
    summary: anyText,
    description: anyText,
    category: anyText,
    days: fc.integer({ min: 0, max: 40_000 }),
    changes: fc.nat(1000),
    at: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  })
  fc.assert(
    fc.property(shape, ({ summary, description, category, days, changes, at }) => {
      const day = addDays('1990-01-01' as Day, days)
      const sent = { ...event, summary, description, categories: [category], day, changes, changedAt: at }
      const text = calendarOf(summary, [sent])
      expect(text).toBe(calendarOf(summary, [sent]))
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      // Every line ends with both, and none is longer than 75 octets.
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const [read] = readBack(text)
      const asKept = (one: string) => typedText(one).replace(/\r\n?/g, '\n')
      expect(read?.summary ?? '').toBe(asKept(summary))
      expect(read?.description ?? '').toBe(asKept(description))
      expect([read?.startDate.toString(), read?.endDate.toString()]).toEqual([day, addDays(day, 1)])
    }),
  )
})
