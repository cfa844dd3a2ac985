import { actorOf, type Incoming, type SentForm } from '#identity/index.ts'
import { parseRowId } from '#values/index.ts'
import { scenarioById } from './scenario.store.ts'
import type { StoredScenario } from './stored-scenario.ts'

/** The scenario of an address as it stands, or undefined. */
export async function scenarioIn(request: Incoming): Promise<StoredScenario | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : scenarioById(request.var.platform.db, id)
}

/** The version that the person saw when the form was sent. A form without one saw nothing. */
export const seenIn = (form: SentForm): number => {
  const text = form.text('sedd')
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0
}

export const actingIn = (request: Incoming) => ({
  by: actorOf(request.var.who),
  at: request.var.platform.clock(),
})
