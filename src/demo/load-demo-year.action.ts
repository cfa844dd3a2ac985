import { makeWholeYear } from '#plan/index.ts'
import { inTransaction, type Platform } from '#platform/index.ts'
import { dayAt, type Eve } from '#values/index.ts'

/** Makes this year's wheel of what the region pack says comes back, as somebody would. Nothing in it is marked done. */
export async function loadDemoYear(platform: Platform, { eves }: { readonly eves: readonly Eve[] }): Promise<void> {
  const at = platform.clock()
  const year = Number(dayAt(at).slice(0, 4))
  await inTransaction(platform.db, (tx) => makeWholeYear(tx, { year, eves }, { by: 'demonstrationen', at }))
}
