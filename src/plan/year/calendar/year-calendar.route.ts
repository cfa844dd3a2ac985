import type { Handler } from '#identity/index.ts'
import { link } from '#paths.ts'
import { dayAt, type Language, parseFiscalYear, textIn } from '#values/index.ts'
import type { PlanSettings } from '../../settings.ts'
import { hrefOfDue } from '../also-due.page.tsx'
import { alsoDueIn } from '../also-due.route.ts'
import type { AlsoDue } from '../also-due.ts'
import { deadlinesOfYear } from '../deadlines/deadline.store.ts'
import { type Deadline, passes } from '../deadlines/deadline.ts'
import { deadlineWords } from '../deadlines/deadline.words.ts'
import { type WhoseNames, whoseNames } from '../whose.route.ts'
import { filterIn } from '../year.route.ts'
import { yearWords } from '../year.words.ts'
import { type CalendarEvent, calendarOf } from './calendar.ts'

/** `GET /arbete/arshjul/2027.ics`: the deadlines of a year as days in a calendar, everyone's or those of a role or a body. */
export const sendYearCalendar =
  ({ year: settings }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site } = request.var
    const [, written = ''] = /^(\d{4})\.ics$/.exec(request.req.param('file') ?? '') ?? []
    const year = parseFiscalYear(written)
    if (year === undefined) return request.notFound()
    const filter = filterIn(request, settings)
    const names = whoseNames(settings, site.language)
    const events = (await deadlinesOfYear(platform.db, year))
      .filter((deadline) => passes(deadline, filter))
      .map((deadline) => eventOf(deadline, { ...site, region: settings.region, names }))
    const today = dayAt(platform.clock())
    const also = (await alsoDueIn(platform.db, year, filter, today)).map((one) =>
      eventOfDue(one, { ...site, region: settings.region, names }),
    )
    const name = `${yearWords[site.language].title(year)}, ${site.name}`
    return new Response(calendarOf(name, [...events, ...also]), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="arshjul-${year}.ics"`,
      },
    })
  }

interface Around {
  readonly language: Language
  readonly publicUrl: string
  readonly region: string
  readonly names: WhoseNames
}

function eventOf(deadline: Deadline, { language, publicUrl, region, names }: Around): CalendarEvent {
  const words = deadlineWords[language]
  const inThis = (text: Deadline['title']) => textIn(language, text).text
  const { id, title, purpose, firstDay, dueDay, roles, body, status, doneDay, note } = deadline
  const whose = [...roles.map(names.role), ...(body === null ? [] : [inThis(names.body(body))])]
  const said = [
    ...(purpose ? [inThis(purpose)] : []),
    ...(firstDay === dueDay ? [] : [`${words.from}: ${firstDay}`]),
    ...(doneDay === null ? [] : [words.done(doneDay)]),
    ...(note ? [note] : []),
  ]
  return {
    ...{ uid: `tidsfrist-${id}@${region}.samklang`, day: dueDay, summary: inThis(title), categories: whose },
    ...{ description: said.join('\n'), url: `${publicUrl}${link.deadline(id)}` },
    ...{ isCancelled: status === 'dropped', changedAt: deadline.statusAt, changes: deadline.changes },
  }
}

const prefixes = { commission: 'uppdrag', measure: 'atgard', statement: 'remiss', consultation: 'var-remiss' } as const

const eventOfDue = (one: AlsoDue, { publicUrl, region }: Around): CalendarEvent => ({
  ...{ uid: `${prefixes[one.kind]}-${one.id}@${region}.samklang`, day: one.due, summary: one.title },
  ...{
    categories: one.owner === null ? [] : [one.owner],
    description: one.note ?? '',
    url: `${publicUrl}${hrefOfDue(one)}`,
  },
  ...{ isCancelled: one.state === 'dropped', changedAt: one.changedAt, changes: Number(one.event) },
})
