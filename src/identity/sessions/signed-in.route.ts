import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { link } from '#paths.ts'
import { inTransaction, type Platform, record } from '#platform/index.ts'
import { dayAt } from '#values/index.ts'
import { cookieOptions } from '../cookie-options.route.ts'
import type { Incoming } from '../handler.route.ts'
import { assignmentsOf } from '../people/person.store.ts'
import { type Assignment, isCurrent } from '../roles/assignment.ts'
import type { Assurance } from '../roles/permission.ts'
import { roles } from '../roles/role.ts'
import { personActor, type Who } from '../roles/who.ts'
import { ownAddress } from '../sign-in/next-address.ts'
import { endSession, layNextToken, noteSeen, promoteToken, sessionOf, startSession } from './session.store.ts'
import { browserName, judgeToken, type SignInMethod } from './session.ts'

export const sessionCookie = 'samklang'

/** A list of sessions need not be truer than this. */
const seenMinutes = 5

/** Who holds the session that came with the request. Changes its token when the time has come. */
export async function whoAsks(request: Incoming, platform: Platform): Promise<Who> {
  const token = getCookie(request, sessionCookie)
  if (!token) return 'stranger'
  const now = platform.clock()
  const held = await sessionOf(platform.db, token, now)
  if (!held) return 'stranger'
  const { person, endsAt, seenAt } = held
  // Anyone may have been that person: no such session opens anything where the work is real.
  if (person.method === 'demo' && !request.get('site').isDemo) return 'stranger'
  const judged = judgeToken(held, now)
  if (judged === 'end') {
    await inTransaction(platform.db, async (tx) => {
      const about = personActor(person.id)
      await record(tx, { at: now, who: 'samklang', what: 'session.replayed', about })
      await endSession(tx, person.id, person.session)
    })
    return 'stranger'
  }
  if (judged === 'promote') await promoteToken(platform.db, token, now)
  else if (judged === 'renew') keepToken(request, { token: await layNextToken(platform.db, person.session), endsAt })
  if (now.getTime() - seenAt.getTime() > seenMinutes * 60_000) await noteSeen(platform.db, person.session, now)
  return person
}

export interface SigningIn {
  readonly person: bigint
  readonly method: SignInMethod
  readonly assurance: Assurance
}

/** Signs somebody in, in this browser and under a token that nobody had before. A session it had is ended. */
export async function signIn(request: Incoming, signingIn: SigningIn): Promise<void> {
  const { platform, who } = request.var
  const at = platform.clock()
  const browser = browserName(request.req.header('user-agent') ?? '')
  const given = await inTransaction(platform.db, async (tx) => {
    const about = personActor(signingIn.person)
    await record(tx, { at, who: about, what: 'session.started', about, details: { method: signingIn.method } })
    // The browser forgets it, so nobody could end it any more.
    if (who !== 'stranger') await endSession(tx, who.id, who.session)
    return startSession(tx, { ...signingIn, browser }, at)
  })
  keepToken(request, given)
}

/** Signs somebody in and leads on: to where the person was going, else to where the person begins. */
export async function leadOn(request: Incoming, signingIn: SigningIn, next: string | undefined): Promise<Response> {
  const { platform } = request.var
  await signIn(request, signingIn)
  const today = dayAt(platform.clock())
  const held = (await assignmentsOf(platform.db, signingIn.person)).filter((one) => isCurrent(one, today))
  return request.redirect(ownAddress(next) ?? startOf(held), 303)
}

/** The page where a person begins. Somebody who is nothing here today sees that on the account's own page. */
function startOf(held: readonly Assignment[]): string {
  if (held.length === 0) return link.ownAccount()
  return held.some(({ role }) => roles[role].realm === 'staff') ? link.work() : link.ownPages()
}

/** Ends the session that came with the request, if there is one. */
export async function signOutHere(request: Incoming): Promise<void> {
  const { platform, who } = request.var
  if (who !== 'stranger') {
    await inTransaction(platform.db, async (tx) => {
      const actor = personActor(who.id)
      await record(tx, { at: platform.clock(), who: actor, what: 'session.ended', about: actor })
      await endSession(tx, who.id, who.session)
    })
  }
  deleteCookie(request, sessionCookie, cookieOptions(request))
}

const keepToken = (request: Incoming, { token, endsAt }: { token: string; endsAt: Date }): void =>
  setCookie(request, sessionCookie, token, { ...cookieOptions(request), expires: endsAt })
