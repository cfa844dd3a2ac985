import type { Incoming } from '#identity/index.ts'
import { parseRowId } from '#values/index.ts'
import { preparationOf } from './preparation.store.ts'
import type { Preparation } from './preparation.ts'

/** The plan that the address names, if it is one that is made here. */
export async function planIn(request: Incoming): Promise<Preparation | undefined> {
  const id = parseRowId(request.req.param('id'))
  return id === undefined ? undefined : preparationOf(request.var.platform.db, id)
}
