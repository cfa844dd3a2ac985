import { insertParties, lockNames, partiesByName } from '#parties/index.ts'
import { record, type Tx } from '#platform/index.ts'
import { foldName, type Refusal, refuse } from '#values/index.ts'
import type { Making } from '../making.ts'
import { currentFinancingOf, findOrAddOperation, insertFinancing } from './financing.store.ts'
import type { NewFinancing, ReadFinancing } from './financing.ts'

export type FinancingRefusal = 'nobody has that name'

/**
 * Declares how an operation is paid for (D5, M6). A name that nobody has is added only where somebody says that it is
 * new: else it is a slip. What is declared already, with the same source, adds nothing.
 */
export async function declareFinancing(
  tx: Tx,
  { party: name, operation, facts, isNew }: ReadFinancing & { readonly isNew: boolean },
  making: Making,
): Promise<Refusal<FinancingRefusal> | bigint> {
  await lockNames(tx)
  const party = (await partiesByName(tx, [name])).get(foldName(name)) ?? (isNew ? await addParty(tx, name) : undefined)
  return party === undefined
    ? refuse('nobody has that name', { name })
    : declareFor(tx, { party, operation, facts }, making)
}

/** The same for a party that is known. */
export async function declareFor(
  tx: Tx,
  {
    party,
    operation,
    facts,
  }: { readonly party: bigint; readonly operation: string | null } & {
    readonly facts: readonly NewFinancing[]
  },
  making: Making,
): Promise<bigint> {
  const id = await findOrAddOperation(tx, { party, name: operation }, making)
  const known = await currentFinancingOf(tx, id)
  const isKnown = (fact: NewFinancing) =>
    known.some(
      (one) =>
        one.financier === fact.financier &&
        one.year === fact.year &&
        one.phase === fact.phase &&
        one.amount === fact.amount &&
        one.source === fact.source,
    )
  const news = facts.filter((fact) => !isKnown(fact))
  if (news.length === 0) return id
  await insertFinancing(tx, id, news, making)
  await record(tx, { at: making.at, who: making.by, what: 'financing.declared', about: `operation:${id}` })
  return id
}

async function addParty(tx: Tx, name: string): Promise<bigint | undefined> {
  const named = { name, isAlias: false, from: null, to: null, source: null }
  const [added] = await insertParties(tx, [{ key: null, kind: 'organisation', names: [named] }])
  return added
}
