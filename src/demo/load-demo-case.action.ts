import { mergedInto, partyByKey } from '#parties/index.ts'
import { inTransaction, type Platform } from '#platform/index.ts'
import { countCases, openCase, type RegistrySettings } from '#registry/index.ts'

/** In the years of the goals that the old unit is told to have worked for. The case itself is invented. */
const openedAt = new Date('2021-03-01T09:00:00+01:00')

/** An invented case of a unit that has since become part of another, where the pack tells of one. Done twice it adds nothing. */
export async function loadDemoCase(platform: Platform, { units }: RegistrySettings): Promise<void> {
  const old = units.findLast(({ key }) => mergedInto(units, key) !== undefined)
  if (!old) return
  await inTransaction(platform.db, async (tx) => {
    const { id: party } = await partyByKey(tx, `unit:${old.key}`)
    if ((await countCases(tx, party)) > 0) return
    const unit = { party, name: old.name }
    await openCase(tx, { title: 'Råd om ett dansprojekt (exempel)', caseNumber: null, at: openedAt, unit })
  })
}
