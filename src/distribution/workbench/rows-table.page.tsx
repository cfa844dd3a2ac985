import { link } from '#paths.ts'
import { inSwedish, Table, useLanguage, useWords } from '#ui/index.ts'
import { formatAmount, type Language, sumKnown, unitOfMoney } from '#values/index.ts'
import { changeFrom, groupRows } from '../scenario/change.ts'
import { formatPercent, type Percent } from '../scenario/percent.ts'
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

const printed = (percent: Percent | null, language: Language): string | null =>
  percent === null ? null : formatPercent(percent, language)

const changeOf = (one: Standing) => changeFrom(one.row.last, amountOf(one))

/** Who gets what, beside what each had last year. What is not known of last year says so. */
export function RowsTable({ scenario, computed, naming, mayMake }: RowsProps) {
  const words = useWords(workbenchWords)
  const language = useLanguage()
  const unit = unitOfMoney[language]
  const last = sumKnown(computed.rows.map(({ row }) => row.last))
  const whole = changeFrom(last, computed.total)
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
        { ...{ key: 'change', label: words.changed, kind: 'amount', unit }, cell: (one) => changeOf(one).change },
        {
          ...{ key: 'percent', label: words.percent, kind: 'amount' },
          cell: (one) => printed(changeOf(one).percent, language),
        },
        { ...{ key: 'parts', label: words.parts }, cell: (one) => boundParts(one, words, language) },
      ]}
      rows={computed.rows}
      rowKey={({ row }) => row.key}
      sums={{
        last,
        amount: computed.total,
        change: whole.change,
        percent: printed(whole.percent, language),
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
  const rows = groupRows(computed.rows, ({ row }) => row.area)
  return (
    <Table
      id="omraden"
      caption={words.areasTable}
      captionHidden
      columns={[
        {
          ...{ key: 'area', label: words.area },
          cell: ({ code }) => (code === null ? words.noArea : inSwedish(naming.area(code), language)),
        },
        { ...{ key: 'last', label: words.last, kind: 'amount', unit }, cell: ({ last }) => last },
        { ...{ key: 'amount', label: words.amount, kind: 'amount', unit }, cell: ({ amount }) => amount },
        { ...{ key: 'change', label: words.changed, kind: 'amount', unit }, cell: ({ change }) => change },
        {
          ...{ key: 'percent', label: words.percent, kind: 'amount' },
          cell: ({ percent }) => printed(percent, language),
        },
      ]}
      rows={rows}
      rowKey={({ code }) => code ?? '-'}
      sums={{ amount: computed.total }}
    />
  )
}
