import { link } from '#paths.ts'
import { inTransaction, record } from '#platform/index.ts'
import { dayAt, isRefused, parseDay, parseRowId, type Refusal, typedAnswer } from '#values/index.ts'
import {
  type AssignmentProblem,
  fieldOf,
  readAssignment,
  type TypedAssignment,
} from '../assignments/assignment-form.ts'
import { endAssignment } from '../assignments/end-assignment.action.ts'
import { type GivingRefusal, giveAssignment } from '../assignments/give-assignment.action.ts'
import { type Handler, type Incoming, type ShownPage, showPage } from '../handler.route.ts'
import { actorOf, personActor } from '../roles/who.ts'
import { readForm, type SentForm } from '../sent-form.route.ts'
import { endSessionsOf, sessionsOf } from '../sessions/session.store.ts'
import type { IdentitySettings } from '../settings.ts'
import { peopleSentences } from './people-refusal.sentences.ts'
import { PersonPage, type PersonProps } from './person.page.tsx'
import { assignmentsOf, type ShownPerson, shownPerson } from './person.store.ts'
import { protectPerson } from './protect-person.action.ts'

/** One person, with every role there has been. */
export const showPerson =
  (settings: IdentitySettings): Handler =>
  async (request) => {
    const person = await personOf(request)
    return person ? showOne(request, settings, person) : request.notFound()
  }

/** Gives a person a role. */
export const giveRole =
  (settings: IdentitySettings): Handler =>
  async (request) => {
    const person = await personOf(request)
    if (!person) return request.notFound()
    const { platform, site } = request.var
    const typed = typedIn(await readForm(request))
    const party = typed.named === '' ? undefined : await settings.partyNamed(platform.db, typed.named)
    const wanted = readAssignment(typed, party?.id)
    const given = isRefused(wanted)
      ? wanted
      : await inTransaction(platform.db, (tx) => giveAssignment(tx, person.id, wanted, actingOf(request)))
    if (!isRefused(given)) return request.redirect(link.person(person.id), 303)
    const { refused, facts } = given as Refusal<AssignmentProblem | GivingRefusal>
    const field = refused in fieldOf ? fieldOf[refused as AssignmentProblem] : 'roll'
    const errors = [{ field, message: peopleSentences[site.language][refused](facts) }]
    return showOne(request, settings, person, 422, { sent: { typed, errors } })
  }

/** Sets the last day of a role. */
export const endRole =
  (settings: IdentitySettings): Handler =>
  async (request) => {
    const person = await personOf(request)
    const form = await readForm(request)
    const assignment = parseRowId(form.text('uppdrag'))
    if (!person || assignment === undefined) return request.notFound()
    const { platform, site } = request.var
    const lastDay = parseDay(form.text('sista'))
    const sentences = peopleSentences[site.language]
    if (!lastDay) return showOne(request, settings, person, 422, { refusal: sentences['write the first day']({}) })
    const refused = await inTransaction(platform.db, (tx) =>
      endAssignment(tx, { person: person.id, assignment, lastDay }, actingOf(request)),
    )
    if (!refused) return request.redirect(link.person(person.id), 303)
    return showOne(request, settings, person, 409, { refusal: sentences[refused.refused](refused.facts) })
  }

/** R35: marks a person as protected, or not. */
export const markProtected: Handler = async (request) => {
  const person = await personOf(request)
  if (!person) return request.notFound()
  const isProtected = (await readForm(request)).text('skydd') === 'ja'
  await inTransaction(request.get('platform').db, (tx) =>
    protectPerson(tx, { person: person.id, isProtected }, actingOf(request)),
  )
  return request.redirect(link.person(person.id), 303)
}

/** Signs a person out everywhere. */
export const endSessionsOfPerson: Handler = async (request) => {
  const person = await personOf(request)
  if (!person) return request.notFound()
  const { by, at } = actingOf(request)
  await inTransaction(request.get('platform').db, async (tx) => {
    const ended = await endSessionsOf(tx, person.id)
    await record(tx, { at, who: by, what: 'session.ended', about: personActor(person.id), details: { ended } })
  })
  return request.redirect(link.person(person.id), 303)
}

const actingOf = (request: Incoming) => ({ by: actorOf(request.get('who')), at: request.get('platform').clock() })

async function personOf(request: Incoming): Promise<ShownPerson | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : shownPerson(request.get('platform').db, id)
}

async function showOne(
  request: Incoming,
  { scopes }: IdentitySettings,
  person: ShownPerson,
  status: 200 | 409 | 422 = 200,
  more: Pick<PersonProps, 'sent' | 'refusal'> = {},
): Promise<ShownPage> {
  const { platform, site } = request.var
  const now = platform.clock()
  const assignments = await assignmentsOf(platform.db, person.id)
  const sessions = (await sessionsOf(platform.db, person.id, now)).length
  return showPage(PersonPage({ site, person, assignments, scopes, sessions, today: dayAt(now), ...more }), status)
}

const typedIn = (form: SentForm): TypedAssignment => ({
  ...{ role: form.text('roll'), scope: form.text('galler'), named: typedAnswer(form.text('namn')) },
  ...{ from: form.text('fran'), to: form.text('till') },
})
