import { actorOf, type Handler, type Incoming, may, readForm, type ShownPage, showPage } from '#identity/index.ts'
import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import type { FieldError } from '#ui/index.ts'
import { dayAt, longestAnswer, parseRowId, typedAnswer } from '#values/index.ts'
import { redirectWithReceipt } from '../../receipts.route.ts'
import type { PlanSettings, YearSettings } from '../../settings.ts'
import { endRecurring } from '../recurring/end-recurring.action.ts'
import { recurringById } from '../recurring/recurring.store.ts'
import { whoseNames } from '../whose.route.ts'
import { changeDeadline } from './change-deadline.action.ts'
import { DeadlinePage } from './deadline.page.tsx'
import { deadlineSentences } from './deadline.sentences.ts'
import { deadlineById, eventsOf } from './deadline.store.ts'
import type { Change, Deadline, DeadlineRefusal } from './deadline.ts'
import { readChange, type TypedChange } from './deadline-form.ts'

export const showDeadline =
  ({ year }: PlanSettings): Handler =>
  async (request) => {
    const deadline = await deadlineIn(request)
    return deadline ? deadlinePage(request, year, deadline) : request.notFound()
  }

async function deadlineIn(request: Incoming): Promise<Deadline | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : deadlineById(request.var.platform.db, id)
}

interface Sent {
  readonly typed?: TypedChange
  readonly errors?: readonly FieldError[]
  readonly status?: ShownPage['status']
}

async function deadlinePage(
  request: Incoming,
  settings: YearSettings,
  deadline: Deadline,
  { status = 200, ...sent }: Sent = {},
): Promise<ShownPage> {
  const { platform, site, who } = request.var
  const { recurring } = deadline
  return showPage(
    DeadlinePage({
      ...{ site, today: dayAt(platform.clock()), deadline, eves: settings.eves, ...sent },
      recurring: recurring === null ? null : ((await recurringById(platform.db, recurring)) ?? null),
      events: await eventsOf(platform.db, deadline.id),
      names: whoseNames(settings, site.language),
      mayKeep: may(who, 'keep the year'),
    }),
    status,
  )
}

/** Marks a deadline done, moves it, takes it away or takes it up again. */
export const sendChangeDeadline =
  ({ year: settings }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const deadline = await deadlineIn(request)
    if (!deadline) return request.notFound()
    const form = await readForm(request)
    const typed = { what: form.text('vad'), day: form.text('dag'), note: form.text('anteckning') }
    const say = deadlineSentences[site.language]
    const read = readChange(typed, { year: deadline.year, today: dayAt(platform.clock()) })
    if (read === undefined) return request.notFound()
    if ('problem' in read) {
      const field = `${read.problem === 'the text is too long' ? 'anteckning' : 'dag'}-${typed.what}`
      const errors = [{ field, message: say[read.problem] }]
      return deadlinePage(request, settings, deadline, { typed, errors, status: 422 })
    }
    const wanted = { deadline: deadline.id, change: read, seen: parseRowId(form.text('sedd')) ?? 0n }
    const making = { by: actorOf(who), at: platform.clock() }
    const refused = await inTransaction(platform.db, (tx) => changeDeadline(tx, wanted, making))
    if (!refused) return redirectWithReceipt(request, link.deadline(deadline.id), 'deadline.changed')
    const now = (await deadlineById(platform.db, deadline.id)) ?? deadline
    const errors = [{ field: fieldOf(refused.refused, read), message: say[refused.refused] }]
    return deadlinePage(request, settings, now, { typed, errors, status: 409 })
  }

function fieldOf(refused: DeadlineRefusal, { to }: Change): string {
  if (refused === 'a change of the deadline needs a reason') return `anteckning-${to}`
  return refused === 'the deadline is that day already' ? `dag-${to}` : 'handelser'
}

/** Says that something comes back no more, from the page of one of its deadlines. */
export const sendEndRecurring =
  ({ year: settings }: PlanSettings): Handler =>
  async (request) => {
    const { platform, site, who } = request.var
    const deadline = await deadlineIn(request)
    if (!deadline || deadline.recurring === null) return request.notFound()
    const { recurring } = deadline
    const typed = { what: 'end', day: '', note: (await readForm(request)).text('anteckning') }
    const reason = typedAnswer(typed.note)
    if (reason === '' || reason.length > longestAnswer) {
      const problem = reason === '' ? 'a change of the deadline needs a reason' : 'the text is too long'
      const errors = [{ field: 'anteckning-end', message: deadlineSentences[site.language][problem] }]
      return deadlinePage(request, settings, deadline, { typed, errors, status: 422 })
    }
    const making = { by: actorOf(who), at: platform.clock() }
    await inTransaction(platform.db, (tx) => endRecurring(tx, { recurring, reason }, making))
    return redirectWithReceipt(request, link.deadline(deadline.id), 'recurring.ended')
  }
