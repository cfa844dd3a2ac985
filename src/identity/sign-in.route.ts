import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { link } from '#paths.ts'
import { inTransaction, record } from '#platform/index.ts'
import { cookieOptions } from './cookie-options.route.ts'
import { type Handler, type Incoming, type ShownPage, showPage } from './handler.route.ts'
import type { Role } from './role.ts'
import { readForm } from './sent-form.route.ts'
import { endSession, startSession } from './session.store.ts'
import { SignInPage } from './sign-in.page.tsx'

export const sessionCookie = 'samklang'

const demoRoles: readonly Role[] = ['officer', 'auditor']

export const showSignIn: Handler = (request) => {
  const site = request.get('site')
  return showPage(SignInPage({ site, next: safeNext(request.req.query('till')) }))
}

/**
 * A form that came without a session: it had ended while somebody was typing. Nothing was done, and what was typed is
 * shown, so that it is not lost with the session.
 */
export async function showLostForm(request: Incoming): Promise<ShownPage> {
  const { texts } = await readForm(request)
  const typed = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  return showPage(SignInPage({ site: request.get('site'), next: formOf(request.req.path), typed }), 401)
}

/** Where the form stands that posts here: at the same address, or one step up for a button beside it. */
const formOf = (path: string): string => path.replace(/\/publicera$/, '')

/** Signs in as a role. Exists in a demonstration only. */
export const signInAsRole: Handler = async (request) => {
  const { site, platform } = request.var
  const form = await readForm(request)
  const role = demoRoles.find((one) => one === form.text('roll'))
  const next = safeNext(form.text('till'))
  if (!site.isDemo || !role) return showPage(SignInPage({ site, next }), 422)
  const at = platform.clock()
  const { token, endsAt } = await inTransaction(platform.db, async (tx) => {
    await record(tx, { at, who: role, what: 'session.started', about: `role:${role}` })
    // The browser forgets it, so nobody could end it any more.
    const former = getCookie(request, sessionCookie)
    if (former) await endSession(tx, former)
    return startSession(tx, role, at)
  })
  setCookie(request, sessionCookie, token, { ...cookieOptions(request), expires: endsAt })
  return request.redirect(next, 303)
}

export const signOut: Handler = async (request) => {
  const token = getCookie(request, sessionCookie)
  const { platform, who } = request.var
  if (token && who.role !== 'anyone') {
    await inTransaction(platform.db, async (tx) => {
      await record(tx, { at: platform.clock(), who: who.role, what: 'session.ended', about: `role:${who.role}` })
      await endSession(tx, token)
    })
  }
  deleteCookie(request, sessionCookie, cookieOptions(request))
  return request.redirect(link.home(), 303)
}

/** Back to a page of ours and nowhere else: a path that begins with one slash and has no room for a host. */
const safeNext = (next = ''): string => (/^\/(?![/\\])[\w\-./?=&%]*$/.test(next) ? next : link.distributionWork())
