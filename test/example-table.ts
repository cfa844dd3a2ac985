import { formatAmount, type Money } from '#values/index.ts'
import { compute, type Scenario } from '../src/distribution/scenario/scenario.ts'
import { amountOf } from '../src/distribution/scenario/standing.ts'

const plain = (amount: Money | null) =>
  amount === null ? 'uppgift saknas' : formatAmount(amount).replace(/\u00a0/g, ' ')

/** The table of a worked example, as the guide prints it. */
export function exampleTable(scenario: Scenario): string {
  const { rows, total, left } = compute(scenario)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['Mottagare', 'Förra året, kr', 'Belopp, kr']),
    line(['---', '---:', '---:']),
    ...rows.map((one) => line([one.row.recipient, plain(one.row.last), plain(amountOf(one))])),
    line(['Summa', '', plain(total)]),
    line(['Kvar av statens belopp', '', plain(left)]),
  ].join('\n')
}
