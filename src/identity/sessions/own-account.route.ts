import { link } from '#paths.ts'
import { inTransaction, record } from '#platform/index.ts'
import { parseRowId } from '#values/index.ts'
import { type Handler, type Incoming, type ShownPage, showPage } from '../handler.route.ts'
import type { KeyProblem } from '../passkeys/own-passkeys.page.tsx'
import { passkeysOf, surerWaysOf } from '../passkeys/passkey.store.ts'
import { mayAddPasskey, mayHavePasskeys } from '../passkeys/passkey.ts'
import { type Person, personActor } from '../roles/who.ts'
import { readForm } from '../sent-form.route.ts'
import { OwnAccountPage } from './own-account.page.tsx'
import { endSession, endSessionsOf, sessionsOf } from './session.store.ts'

/** What somebody is here, and where the person is signed in. */
export const showOwnAccount: Handler = async (request) => {
  const { who } = request.var
  return who === 'stranger' ? request.notFound() : showAccount(request, who)
}

/** The account's page, with what came of a key that was to be added. */
export async function showAccount(
  request: Incoming,
  person: Person,
  { keyProblem }: { readonly keyProblem?: KeyProblem } = {},
): Promise<ShownPage> {
  const { platform, site } = request.var
  const sessions = await sessionsOf(platform.db, person.id, platform.clock())
  const mayAdd = mayAddPasskey(person, await surerWaysOf(platform.db, person.id))
  const held = await passkeysOf(platform.db, person.id)
  const passkeys = mayHavePasskeys(person) && {
    ...{ passkeys: held, mayAdd },
    isSettingUp: mayAdd && held.length === 0 && person.assurance === 'low',
    problem: keyProblem,
  }
  return showPage(OwnAccountPage({ site, person, sessions, passkeys }), keyProblem ? 422 : 200)
}

/** Ends one of one's own sessions. That there is none by that number any more is what was wanted. */
export const endOwnSession: Handler = async (request) => {
  const { platform, who } = request.var
  const session = parseRowId((await readForm(request)).text('inloggning'))
  if (who === 'stranger' || session === undefined) return request.notFound()
  const actor = personActor(who.id)
  await inTransaction(platform.db, async (tx) => {
    if (!(await endSession(tx, who.id, session))) return
    await record(tx, { at: platform.clock(), who: actor, what: 'session.ended', about: actor })
  })
  return request.redirect(link.ownAccount(), 303)
}

/** Ends all of one's own sessions but this one. */
export const endOtherSessions: Handler = async (request) => {
  const { platform, who } = request.var
  if (who === 'stranger') return request.notFound()
  const actor = personActor(who.id)
  await inTransaction(platform.db, async (tx) => {
    const ended = await endSessionsOf(tx, who.id, who.session)
    await record(tx, { at: platform.clock(), who: actor, what: 'session.ended', about: actor, details: { ended } })
  })
  return request.redirect(link.ownAccount(), 303)
}
