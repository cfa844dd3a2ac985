import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/index.ts'
import type { TestApp } from './app.ts'

/**
 * Every public page, file and document that can be reached by links from the start, with a fingerprint of its bytes.
 * Two systems that answer the same here show the public the same.
 */
export async function publicBytes(app: Pick<TestApp, 'get'>): Promise<Record<string, string>> {
  const seen: Record<string, string> = {}
  const waiting = ['/folj-kronan']
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (address in seen) continue
    const response = await app.get(address)
    const bytes = new Uint8Array(await response.arrayBuffer())
    seen[address] = `${response.status} ${createHash('sha256').update(bytes).digest('hex')}`
    if (response.headers.get('content-type')?.startsWith('text/html')) waiting.push(...linksIn(bytes))
  }
  return seen
}

const linksIn = (page: Uint8Array): string[] =>
  [...new TextDecoder().decode(page).matchAll(/href="(\/[^"#]*)/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => !/^\/(arbete|logga|assets)/.test(address))

/** The ledger as rows of text, without the times of booking. */
export async function ledgerRows(db: Db): Promise<unknown[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select t.id, t.event, t.amount_ore, t.business_day, t.because, t.decision_row, t."case", t.key, t.reverses,
           f.kind as from_kind, o.kind as to_kind, o.fund, o.fiscal_year, o.area, o.party
    from ledger_transfer t join ledger_account f on f.id = t.from_account join ledger_account o on o.id = t.to_account
    order by t.id`.execute(db)
  return rows
}
