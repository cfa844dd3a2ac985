import { baseRounds, beginScenario, changeScenario } from '#distribution/index.ts'
import { inTransaction, type Platform } from '#platform/index.ts'
import { kronor } from '#values/index.ts'

const by = 'demonstrationen'

/** Recipients that do not exist, one in each of the areas of D8. */
const recipients = [
  ['Exempelteatern (exempel)', '1', 12_000_000],
  ['Exempelmuseet (exempel)', '2', 9_000_000],
  ['Exempelbiblioteket (exempel)', '3', 2_400_000],
  ['Exempelgalleriet (exempel)', '4', 800_000],
  ['Exempelarkivet (exempel)', '5', 1_100_000],
  ['Exempelfilmen (exempel)', '6', 1_500_000],
  ['Exempelslöjden (exempel)', '7', 700_000],
] as const

/** A scenario of the latest round, with invented recipients: what an officer's morning looks like. It decides nothing. */
export async function loadDemoScenario(platform: Platform): Promise<void> {
  const at = platform.clock()
  const [latest] = await baseRounds(platform.db)
  if (!latest) return
  const rows = recipients.map(([recipient, area, amount], position) => ({
    ...{ key: `r${position + 1}`, recipient, area, seat: null, last: kronor(amount), start: kronor(amount) },
  }))
  const base = { told: 'påhittade mottagare och belopp', rows }
  await inTransaction(platform.db, async (tx) => {
    const scenario = await beginScenario(
      tx,
      { round: latest.id, name: 'Exempel: två procent till alla', base },
      { by, at },
    )
    if (typeof scenario !== 'bigint') throw new Error('the example of a scenario was refused')
    const step = {
      ...{ key: '', isMuted: false, kind: 'percentage' as const, area: null, published: null },
      ...{
        change: { by: 'amount' as const, amount: kronor(550_000) },
        because: 'Exempel: alla räknas upp lika mycket.',
      },
    }
    await changeScenario(tx, { scenario, seen: 1, change: { what: 'add-step', step } }, { by, at })
  })
}
