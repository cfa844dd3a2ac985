import { partyByKey } from '#parties/index.ts'
import type { Tx } from '#platform/index.ts'
import { declareFor } from './declare-financing.action.ts'
import { isFinancingKnown } from './financing.store.ts'
import type { NewFinancing } from './financing.ts'

/** What a public source tells of how a recipient of the region pack is paid for. */
export type KnownFinancing = NewFinancing & { readonly party: string }

/** Makes known what the pack's sources tell, at the first start. What is declared here afterwards is people's own. */
export async function rememberKnownFinancing(tx: Tx, known: readonly KnownFinancing[], at: Date): Promise<void> {
  if (known.length === 0 || (await isFinancingKnown(tx))) return
  for (const { party: key, ...fact } of known) {
    const party = (await partyByKey(tx, key)).id
    await declareFor(tx, { party, operation: null, facts: [fact] }, { by: 'region pack', at })
  }
}
