import { link } from '#paths.ts'
import { inTransaction, record } from '#platform/index.ts'
import { parseRowId } from '#values/index.ts'
import { type Handler, type Incoming, type ShownPage, showPage } from '../handler.route.ts'
import type { KeyProblem } from '../passkeys/own-passkeys.page.tsx'
import { passkeysOf, surerWaysOf } from '../passkeys/passkey.store.ts'
import { mayAddPasskey, mayHavePasskeys } from '../passkeys/passkey.ts'
import { mayActFor, type Person, personActor } from '../roles/who.ts'
import { readForm } from '../sent-form.route.ts'
import type { IdentitySettings } from '../settings.ts'
import { OwnAccountPage } from './own-account.page.tsx'
import { actUnder, endSession, endSessionsOf, sessionsOf } from './session.store.ts'

/** What somebody is here, whom the person acts for, and where the person is signed in. */
export const showOwnAccount =
  (settings: IdentitySettings): Handler =>
  async (request) => {
    const { who } = request.var
    return who === 'stranger' ? request.notFound() : showAccount(request, settings, who)
  }

/** The account's page, with what came of a key that was to be added. */
export async function showAccount(
  request: Incoming,
  { scopes, partyById }: IdentitySettings,
  person: Person,
  { keyProblem }: { readonly keyProblem?: KeyProblem } = {},
): Promise<ShownPage> {
  const { platform, site } = request.var
  const sessions = await sessionsOf(platform.db, person.id, platform.clock())
  const parties = await Promise.all(
    mayActFor(person).map(async ({ id, scope }) => ({
      ...((await partyById(platform.db, BigInt(scope.key))) ?? { id: BigInt(scope.key), name: scope.key }),
      assignment: id,
    })),
  )
  const mayAdd = mayAddPasskey(person, await surerWaysOf(platform.db, person.id))
  const held = await passkeysOf(platform.db, person.id)
  const passkeys = mayHavePasskeys(person) && {
    ...{ passkeys: held, mayAdd },
    isSettingUp: mayAdd && held.length === 0 && person.assurance === 'low',
    problem: keyProblem,
  }
  return showPage(OwnAccountPage({ site, person, sessions, scopes, parties, passkeys }), keyProblem ? 422 : 200)
}

/** Chooses whom the person acts for from now on in this session. */
export const chooseOwnParty: Handler = async (request) => {
  const { platform, who } = request.var
  if (who === 'stranger') return request.notFound()
  const chosen = parseRowId((await readForm(request)).text('uppdrag'))
  const under = mayActFor(who).find(({ id }) => id === chosen)
  const actor = personActor(who.id)
  await inTransaction(platform.db, async (tx) => {
    const details = { party: under ? under.scope.key : null }
    await record(tx, { at: platform.clock(), who: actor, what: 'session.party-chosen', about: actor, details })
    await actUnder(tx, who.session, under?.id ?? null)
  })
  return request.redirect(link.ownAccount(), 303)
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
