import { link } from '#paths.ts'
import { type Handler, type Incoming, type ShownPage, showPage } from '../handler.route.ts'
import { demoKey } from '../people/demo-people.ts'
import { personByKey } from '../people/person.store.ts'
import { leastAssurance } from '../roles/permission.ts'
import { parseRole } from '../roles/role.ts'
import type { Gate } from '../roles/who.ts'
import { readForm } from '../sent-form.route.ts'
import { leadOn, signOutHere } from '../sessions/signed-in.route.ts'
import { ownAddress } from './next-address.ts'
import { SignInPage, type SignInProps } from './sign-in.page.tsx'

/** The page where everybody signs in, with what this request has to say on it. */
export const showWays = (
  request: Incoming,
  more: Omit<SignInProps, 'site' | 'ways'>,
  status: ShownPage['status'] = 200,
): ShownPage => showPage(SignInPage({ site: request.get('site'), ways: request.get('ways'), ...more }), status)

export const showSignIn: Handler = (request) => showWays(request, { next: ownAddress(request.req.query('till')) ?? '' })

/**
 * A form that came without a session: it had ended while somebody was typing. Nothing was done, and what was typed is
 * shown, so that it is not lost with the session.
 */
export async function showLostForm(request: Incoming): Promise<ShownPage> {
  const { texts } = await readForm(request)
  const typed = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  return showWays(request, { next: formOf(request.req.path), typed }, 401)
}

/** Where the form stands that posts here: at the same address, or one step up for a button beside it. */
const formOf = (path: string): string => path.replace(/\/publicera$/, '')

/** The page for somebody whose sign-in is not sure enough for what was asked for. */
export const showSurerSignIn = (request: Incoming, next: string, gate: Gate): ShownPage => {
  const least = gate === 'anyone' || gate === 'anyone signed in' ? 'low' : leastAssurance[gate]
  return showWays(request, { next, least }, 403)
}

/** Signs in as a role of the demonstration, whose people nobody else has. Exists in a demonstration only. */
export const signInAsRole: Handler = async (request) => {
  const { site, platform } = request.var
  const form = await readForm(request)
  const role = parseRole(form.text('roll'))
  const next = ownAddress(form.text('till'))
  const person = site.isDemo && role ? await personByKey(platform.db, demoKey(role)) : undefined
  if (person === undefined) return showWays(request, { next: next ?? '' }, 422)
  return leadOn(request, { person, method: 'demo', assurance: 'high' }, next)
}

export const signOut: Handler = async (request) => {
  await signOutHere(request)
  return request.redirect(link.home(), 303)
}
