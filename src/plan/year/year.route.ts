import {
  actorOf,
  type Handler,
  type Incoming,
  may,
  readForm,
  type SentForm,
  type ShownPage,
  showPage,
} from '#identity/index.ts'
import { link } from '#paths.ts'
import { type Db, inTransaction } from '#platform/index.ts'
import type { FieldError } from '#ui/index.ts'
import { type Day, dayAt, parseFiscalYear } from '#values/index.ts'
import { redirectWithReceipt } from '../receipts.route.ts'
import type { PlanSettings, YearSettings } from '../settings.ts'
import { emptyDeadline } from './add-deadline.page.tsx'
import { alsoDueIn } from './also-due.route.ts'
import { addDeadline } from './deadlines/add-deadline.action.ts'
import { deadlineSentences } from './deadlines/deadline.sentences.ts'
import { deadlinesOfYear, yearsOfDeadlines } from './deadlines/deadline.store.ts'
import { type DeadlineFilter, inOrder, passes } from './deadlines/deadline.ts'
import { isNear, readDeadline, type TypedDeadline } from './deadlines/deadline-form.ts'
import { currentRecurring } from './recurring/recurring.store.ts'
import { whoseNames } from './whose.route.ts'
import { YearPage, type YearProps } from './year.page.tsx'

/** A year of the wheel: the one that is asked for, else this one. */
export const showYear =
  ({ year }: PlanSettings): Handler =>
  (request) =>
    yearPage(request, year, parseFiscalYear(request.req.query('ar') ?? ''))

interface Sent {
  readonly typed?: TypedDeadline
  readonly errors?: readonly FieldError[]
  readonly status?: ShownPage['status']
}

async function yearPage(
  request: Incoming,
  settings: YearSettings,
  asked: number | undefined,
  { typed = emptyDeadline, errors = [], status = 200 }: Sent = {},
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const today = dayAt(platform.clock())
  const thisYear = Number(today.slice(0, 4))
  const year = asked ?? thisYear
  const made = await yearsOfDeadlines(platform.db)
  const all = inOrder(await deadlinesOfYear(platform.db, year), today)
  const filter = filterIn(request, settings)
  const also = await alsoDueIn(platform.db, year, filter, today)
  return showPage(
    YearPage({
      ...{ site, year, today, all, also, filter, typed, errors, eves: settings.eves },
      years: [...new Set([...made, thisYear, thisYear + 1, year])].sort(),
      shown: all.filter(({ deadline }) => passes(deadline, filter)),
      names: whoseNames(settings, site.language),
      mayKeep: may(who, 'keep the year'),
      toMake: await toMake(platform.db, { year, thisYear, made }),
    }),
    status,
  )
}

interface Years {
  readonly year: number
  readonly thisYear: number
  readonly made: readonly number[]
}

/** What is left to make for the year that is shown and for the one after it. */
async function toMake(db: Db, { year, thisYear, made }: Years): Promise<YearProps['toMake']> {
  const recurring = await currentRecurring(db)
  const years = [year, year + 1].filter((one) => isNear(one, thisYear))
  return Promise.all(
    years.map(async (one) => {
      const has = new Set((await deadlinesOfYear(db, one)).map(({ recurring: of }) => of))
      const from = made.includes(one - 1) ? one - 1 : null
      return { year: one, from, isBegun: made.includes(one), count: recurring.filter(({ id }) => !has.has(id)).length }
    }),
  )
}

/** Whose deadlines the address asks for. What names nobody asks for everyone's. */
export function filterIn(request: Incoming, { roles, bodies }: YearSettings): DeadlineFilter {
  const [role, body] = [request.req.query('roll'), request.req.query('organ')]
  return { role: roles.find((one) => one === role), body: bodies.find(({ key }) => key === body)?.key }
}

/** Adds a deadline by hand. */
export const sendAddDeadline =
  ({ year: settings }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const typed = typedIn(await readForm(request), settings)
    const today: Day = dayAt(platform.clock())
    const bodies = settings.bodies.map(({ key }) => key)
    const read = readDeadline(typed, { roles: settings.roles, bodies, today })
    if ('problems' in read) {
      const say = deadlineSentences[site.language]
      const errors = read.problems.map(({ problem, field }) => ({ field, message: say[problem] }))
      return yearPage(request, settings, parseFiscalYear(typed.last.slice(0, 4)), { typed, errors, status: 422 })
    }
    const making = { by: actorOf(who), at: platform.clock() }
    await inTransaction(platform.db, (tx) => addDeadline(tx, read, settings.eves, making))
    return redirectWithReceipt(request, link.yearWheel({ ar: read.year }), 'deadline.added')
  }

const typedIn = (form: SentForm, { roles }: YearSettings): TypedDeadline => ({
  ...{ title: form.text('vad'), first: form.text('borjar'), last: form.text('senast'), body: form.text('organ') },
  ...{ purpose: form.text('varfor'), shift: form.text('ledig'), notice: form.text('fore') },
  roles: roles.filter((role) => form.text(`roll-${role}`) !== ''),
  recurs: form.text('varje') !== '',
})
