import { link } from '#paths.ts'
import { inTransaction } from '#platform/index.ts'
import { dayAt, isRefused, parseRowId, typedAnswer } from '#values/index.ts'
import { isEmail } from '../assignments/assignment-form.ts'
import { type Handler, showPage } from '../handler.route.ts'
import { isCurrent } from '../roles/assignment.ts'
import { actorOf } from '../roles/who.ts'
import { readForm } from '../sent-form.route.ts'
import { createPerson } from './create-person.action.ts'
import { NewPersonPage } from './new-person.page.tsx'
import { PeoplePage } from './people.page.tsx'
import { peopleWords } from './people.words.ts'
import { peopleSentences } from './people-refusal.sentences.ts'
import { assignmentsOfAll, protectedPeople, shownPeople } from './person.store.ts'
import { seeProtectedName } from './protect-person.action.ts'
import { ProtectedPeoplePage } from './protected-people.page.tsx'

const onePage = 50

/** Everyone who can sign in, and what they are today. */
export const showPeople: Handler = async (request) => {
  const { platform, site } = request.var
  const search = typedAnswer(request.req.query('sok') ?? '')
  const asked = Number(parseRowId(request.req.query('sida')) ?? 1n)
  const { count } = await shownPeople(platform.db, { words: search, limit: 1 })
  const pages = Math.max(1, Math.ceil(count / onePage))
  const page = Math.min(asked, pages)
  const { people } = await shownPeople(platform.db, { words: search, limit: onePage, offset: (page - 1) * onePage })
  const all = await assignmentsOfAll(
    platform.db,
    people.map(({ id }) => id),
  )
  const today = dayAt(platform.clock())
  const rolesToday = new Map([...all].map(([id, held]) => [id, held.filter((one) => isCurrent(one, today))]))
  return showPage(PeoplePage({ site, people, count, rolesToday, search, page, pages }))
}

export const showNewPerson: Handler = (request) => showPage(NewPersonPage({ site: request.get('site') }))

/** Adds a person, who may do nothing before a role is given. */
export const addPerson: Handler = async (request) => {
  const { platform, site, who } = request.var
  const form = await readForm(request)
  const name = typedAnswer(form.text('namn'))
  const email = typedAnswer(form.text('epost'))
  const words = peopleWords[site.language]
  const errors = [
    ...(name === '' || name.length > 200 ? [{ field: 'namn', message: words.writeName }] : []),
    ...(email !== '' && !isEmail(email) ? [{ field: 'epost', message: words.writeEmail }] : []),
  ]
  if (errors.length > 0) return showPage(NewPersonPage({ site, name, email, errors }), 422)
  const acting = { by: actorOf(who), at: platform.clock() }
  const person = await inTransaction(platform.db, (tx) =>
    createPerson(tx, { key: null, name, email: email || null }, acting),
  )
  if (!isRefused(person)) return request.redirect(link.person(person), 303)
  const message = peopleSentences[site.language][person.refused](person.facts)
  return showPage(NewPersonPage({ site, name, email, errors: [{ field: 'epost', message }] }), 409)
}

/** R35: who is protected, without names. */
export const showProtectedPeople: Handler = async (request) => {
  const { platform, site } = request.var
  return showPage(ProtectedPeoplePage({ site, people: await protectedPeople(platform.db) }))
}

/** R35: shows one name, and writes in the log that it was shown. */
export const showProtectedName: Handler = async (request) => {
  const { platform, site, who } = request.var
  const id = parseRowId((await readForm(request)).text('person'))
  const acting = { by: actorOf(who), at: platform.clock() }
  const name = id === undefined ? undefined : await inTransaction(platform.db, (tx) => seeProtectedName(tx, id, acting))
  if (id === undefined || name === undefined) return request.notFound()
  return showPage(ProtectedPeoplePage({ site, people: await protectedPeople(platform.db), seen: { id, name } }))
}
