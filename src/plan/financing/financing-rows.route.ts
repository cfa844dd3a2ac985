import { compareSwedish } from '#platform/index.ts'
import type { NamedFinancing } from './financing.store.ts'
import { type FinancingRow, financiers } from './financing.ts'

export const nameOf = ({ organisation, operationName }: NamedFinancing): string =>
  operationName === null ? organisation : `${organisation}: ${operationName}`

/** One row for each operation, by name. */
export function rowsOf(facts: readonly NamedFinancing[]): FinancingRow[] {
  const first = facts.filter((fact, at) => facts.findIndex(({ operation }) => operation === fact.operation) === at)
  return first
    .map((one) => {
      const of = facts.filter(({ operation }) => operation === one.operation)
      const amounts = Object.fromEntries(
        financiers.map((financier) => [financier, of.find((fact) => fact.financier === financier) ?? null]),
      ) as FinancingRow['amounts']
      return { operation: one.operation, name: nameOf(one), amounts }
    })
    .sort((a, b) => compareSwedish(a.name, b.name))
}
