import { type Money, toPlainKronor } from '#values/index.ts'
import { changeFrom } from './change.ts'
import { toPlainPercent } from './percent.ts'
import type { Computed } from './scenario.ts'
import { amountOf } from './standing.ts'

/** The headings of the file: as in all that others may read, in Swedish. Each step has a column of its own. */
const before = ['mottagare', 'omrade', 'sate', 'forra_aret_kr', 'utgangslage_kr']
const after = ['belopp_kr', 'varav_oronmarkt_kr', 'varav_engangs_kr', 'varav_avtal_kr', 'andring_kr', 'andring_procent']

/** A computed scenario as a table of texts: what each began from, what every step gave or took, and where it ended. */
export function scenarioTable({ rows, steps }: Computed): { header: string[]; rows: (string | null)[][] } {
  return {
    header: [...before, ...steps.map((_, at) => `steg_${at + 1}_kr`), ...after],
    rows: rows.map((one) => {
      const { row } = one
      const amount = amountOf(one)
      const { change, percent } = changeFrom(row.last, amount)
      return [
        ...[row.recipient, row.area, row.seat, plain(row.last), plain(row.start)],
        ...steps.map(({ moved }) => plain(moved.get(row.key) ?? null)),
        ...[amount, one.earmarked, one.bridging, one.agreed, change].map(plain),
        percent === null ? null : toPlainPercent(percent),
      ]
    }),
  }
}

const plain = (amount: Money | null): string | null => (amount === null ? null : toPlainKronor(amount))
