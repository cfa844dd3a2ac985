import { link } from '#paths.ts'
import { type Db, inTransaction } from '#platform/index.ts'
import { type Language, parseRowId } from '#values/index.ts'
import { type Handler, type Incoming, showPage } from '../handler.route.ts'
import type { Who } from '../roles/who.ts'
import { readForm } from '../sent-form.route.ts'
import { ownAddress } from '../sign-in/next-address.ts'
import { chooseNotifications, readNotifications, stopMail } from './choose-notifications.action.ts'
import { ChooseNotificationsPage } from './choose-notifications.page.tsx'
import { choicesOf, notificationsOf, receiverOf } from './notification.store.ts'
import { chosenKinds, isStopped, parseMailing } from './notification.ts'
import { notificationWords } from './notification.words.ts'
import { BrokenStopPage, StopMailPage } from './stop-mail.page.tsx'
import { stopOf } from './stop-token.store.ts'

/** Something that concerns the person, as a page shows it. */
export interface ShownNotification {
  readonly id: bigint
  readonly title: string
  readonly href: string
  readonly at: Date
  readonly isRead: boolean
}

/** As many as one looks through; the rest is old. */
const shownAtMost = 20

/** What somebody has been told, what is not read first, then the latest. */
export async function notificationsFor(db: Db, who: Who, language: Language): Promise<readonly ShownNotification[]> {
  if (who === 'stranger') return []
  return (await notificationsOf(db, who.id, shownAtMost)).map(({ id, kind, facts, path, madeAt, readAt }) => ({
    ...{
      id,
      title: notificationWords[language].kinds[kind].title(facts),
      href: path,
      at: madeAt,
      isRead: readAt !== null,
    },
  }))
}

export const showNotificationChoices: Handler = async (request) => choices(request)

async function choices(request: Incoming, wrong: readonly string[] = []) {
  const { platform, site, who } = request.var
  if (who === 'stranger') return request.notFound()
  const receiver = await receiverOf(platform.db, who.id)
  const isSaved = request.req.query('sparat') !== undefined
  const page = ChooseNotificationsPage({ site, receiver, isSaved, wrong })
  return showPage(page, wrong.length === 0 ? 200 : 422)
}

export const sendNotificationChoices: Handler = async (request) => {
  const { platform, who } = request.var
  if (who === 'stranger') return request.notFound()
  const form = await readForm(request)
  const chosen = chosenKinds.map((kind) => [kind, parseMailing(form.text(kind))] as const)
  const wrong = chosen.flatMap(([kind, mailing]) => (mailing === undefined ? [kind] : []))
  if (wrong.length > 0) return choices(request, wrong)
  await inTransaction(platform.db, (tx) =>
    chooseNotifications(tx, who.id, Object.fromEntries(chosen), platform.clock()),
  )
  return request.redirect(link.notificationChoices({ sparat: 'ja' }), 303)
}

/** Marks as read, and goes back to where the list stood. */
export const sendReadNotifications: Handler = async (request) => {
  const { platform, who } = request.var
  if (who === 'stranger') return request.notFound()
  const form = await readForm(request)
  const which = form.text('avisering') === 'alla' ? 'all' : parseRowId(form.text('avisering'))
  if (which === undefined) return request.notFound()
  await inTransaction(platform.db, (tx) => readNotifications(tx, who.id, which, platform.clock()))
  return request.redirect(ownAddress(form.text('till')) ?? link.notificationChoices(), 303)
}

/** Asks before it stops: programs that look through mail open its links too. Says so where it is stopped already. */
export const showStopMail: Handler = async (request) => {
  const { platform, site } = request.var
  const token = request.req.param('token') ?? ''
  const stop = await stopOf(platform.db, token)
  if (!stop) return showPage(BrokenStopPage({ site }), 404)
  const isDone = isStopped(stop.what, await choicesOf(platform.db, stop.person))
  return showPage(StopMailPage({ site, token, what: stop.what, isDone }))
}

export const sendStopMail: Handler = async (request) => {
  const { platform, site } = request.var
  const token = request.req.param('token') ?? ''
  const stop = await stopOf(platform.db, token)
  if (!stop) return showPage(BrokenStopPage({ site }), 404)
  await inTransaction(platform.db, (tx) => stopMail(tx, stop, platform.clock()))
  return showPage(StopMailPage({ site, token, what: stop.what, isDone: true }))
}
