import { type DemoScopes, rememberDemoAddresses, rememberDemoPeople } from '#identity/index.ts'
import { insertParties, lockNames, partiesByName } from '#parties/index.ts'
import { inTransaction, type Platform, type Tx } from '#platform/index.ts'
import { foldName } from '#values/index.ts'

/** An organisation that does not exist, for those in the demonstration who belong to one. */
const inventedParty = 'Föreningen Exempel (exempel)'

/** One person for each role. Done twice it finds everyone in place. */
export async function addDemoPeople(platform: Platform, scopes: Omit<DemoScopes, 'party'>): Promise<void> {
  await inTransaction(platform.db, async (tx) => {
    const party = await findOrAddInvented(tx)
    await rememberDemoPeople(tx, { ...scopes, party: String(party) }, platform.clock())
    await rememberDemoAddresses(tx)
  })
}

async function findOrAddInvented(tx: Tx): Promise<bigint> {
  await lockNames(tx)
  const known = (await partiesByName(tx, [inventedParty])).get(foldName(inventedParty))
  if (known !== undefined) return known
  const name = { name: inventedParty, isAlias: false, from: null, to: null, source: null }
  const [added] = await insertParties(tx, [{ key: null, kind: 'organisation', names: [name] }])
  if (added === undefined) throw new Error('the invented party was not added')
  return added
}
