import { rememberKnownParties } from '#parties/index.ts'
import { rememberKnownFinancing, rememberKnownPlans, rememberKnownRecurring } from '#plan/index.ts'
import type { Tx } from '#platform/index.ts'
import type { RegionPack } from '#region-pack/index.ts'
import { knownPartiesOf } from './rooms.ts'

/** Makes known what the region pack knows: whoever gives, gets and decides, and the plans. Done twice it adds nothing. */
export async function rememberPack(tx: Tx, pack: RegionPack, at: Date): Promise<void> {
  await rememberKnownParties(tx, knownPartiesOf(pack))
  await rememberKnownPlans(tx, pack.plans, at)
  await rememberKnownFinancing(tx, pack.financing, at)
  await rememberKnownRecurring(tx, pack.year.recurring, at)
}
