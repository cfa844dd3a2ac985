import { link } from '#paths.ts'
import { inSwedish, Table, useLanguage, useWords } from '#ui/index.ts'
import { formatAmount, type Language, type Money, subtract, sum, unitOfMoney } from '#values/index.ts'
import { formatPercent, percentBetween } from '../scenario/percent.ts'
import type { Computed } from '../scenario/scenario.ts'
import { amountOf, type Standing } from '../scenario/standing.ts'
import type { Naming } from '../scenario/steps/step.ts'
import { workbenchWords } from './workbench.words.ts'

interface RowsProps {
  readonly scenario: bigint
  readonly computed: Computed
  readonly naming: Naming
  readonly mayMake: boolean
}

const changeOf = (one: Standing): Money | null => (one.row.last === null ? null : subtract(amountOf(one), one.row.last))

const percentOfLast = (change: Money | null, last: Money | null, language: Language): string | null => {
  const made = change === null || last === null ? undefined : percentBetween(change, last)
  return made === undefined ? null : formatPercent(made, language)
}

/** Who gets what, beside what each had last year. What is not known of last year says so. */
export function RowsTable({ scenario, computed, naming, mayMake }: RowsProps) {
  const words = useWords(workbenchWords)
  const language = useLanguage()
  const unit = unitOfMoney[language]
  const lasts = computed.rows.map(({ row }) => row.last)
  const last = lasts.every((one) => one !== null) ? sum(lasts as Money[]) : null
  return (
    <Table
      id="mottagare"
      caption={words.rowsTable}
      captionHidden
      columns={[
        {
          ...{ key: 'recipient', label: words.recipient },
          cell: ({ row }) =>
            mayMake ? (
              <a href={link.scenarioRow(scenario, { nyckel: row.key })}>{inSwedish(row.recipient, language)}</a>
            ) : (
              inSwedish(row.recipient, language)
            ),
        },
        {
          ...{ key: 'area', label: words.area },
          cell: ({ row }) => (row.area === null ? null : inSwedish(naming.area(row.area), language)),
        },
        { ...{ key: 'last', label: words.last, kind: 'amount', unit }, cell: ({ row }) => row.last },
        { ...{ key: 'amount', label: words.amount, kind: 'amount', unit }, cell: amountOf },
        { ...{ key: 'change', label: words.changed, kind: 'amount', unit }, cell: changeOf },
        {
          ...{ key: 'percent', label: words.percent, kind: 'amount' },
          cell: (one) => percentOfLast(changeOf(one), one.row.last, language),
        },
        { ...{ key: 'parts', label: words.parts }, cell: (one) => boundParts(one, words, language) },
      ]}
      rows={computed.rows}
      rowKey={({ row }) => row.key}
      sums={{
        last,
        amount: computed.total,
        change: last === null ? null : subtract(computed.total, last),
        percent: last === null ? null : percentOfLast(subtract(computed.total, last), last, language),
      }}
      empty={words.noRows}
    />
  )
}

function boundParts(
  { earmarked, bridging, agreed }: Standing,
  words: (typeof workbenchWords)['sv'],
  language: Language,
): string {
  const parts = [
    [earmarked, words.earmarked],
    [bridging, words.bridging],
    [agreed, words.agreed],
  ] as const
  return parts
    .filter(([amount]) => amount > 0n)
    .map(([amount, what]) => `${formatAmount(amount, language)} ${what}`)
    .join(', ')
}

/** The same by culture area. */
export function AreasTable({ computed, naming }: Pick<RowsProps, 'computed' | 'naming'>) {
  const words = useWords(workbenchWords)
  const language = useLanguage()
  const unit = unitOfMoney[language]
  const areas = [...new Set(computed.rows.map(({ row }) => row.area))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : 1,
  )
  const rows = areas.map((area) => {
    const of = computed.rows.filter(({ row }) => row.area === area)
    const lasts = of.map(({ row }) => row.last)
    const last = lasts.every((one) => one !== null) ? sum(lasts as Money[]) : null
    const amount = sum(of.map(amountOf))
    return { area, last, amount, change: last === null ? null : subtract(amount, last) }
  })
  return (
    <Table
      id="omraden"
      caption={words.areasTable}
      captionHidden
      columns={[
        {
          ...{ key: 'area', label: words.area },
          cell: ({ area }) => (area === null ? words.noArea : inSwedish(naming.area(area), language)),
        },
        { ...{ key: 'last', label: words.last, kind: 'amount', unit }, cell: ({ last }) => last },
        { ...{ key: 'amount', label: words.amount, kind: 'amount', unit }, cell: ({ amount }) => amount },
        { ...{ key: 'change', label: words.changed, kind: 'amount', unit }, cell: ({ change }) => change },
        {
          ...{ key: 'percent', label: words.percent, kind: 'amount' },
          cell: ({ change, last }) => percentOfLast(change, last, language),
        },
      ]}
      rows={rows}
      rowKey={({ area }) => area ?? '-'}
      sums={{ amount: computed.total }}
    />
  )
}
