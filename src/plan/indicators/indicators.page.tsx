import { Empty, Facts, InSwedish, Table, useLanguage, useWords } from '#ui/index.ts'
import { formatDay } from '#values/index.ts'
import { type AtDay, formatReading, type Indicator, type IndicatorValue } from './indicator.ts'
import { indicatorWords } from './indicator.words.ts'

/** An indicator with what has been read of it. */
export interface ReadIndicator {
  readonly indicator: Indicator
  readonly values: readonly IndicatorValue[]
}

/** What shows whether a goal is reached, with every value and where it is from. */
export function Indicators({ indicators }: { readonly indicators: readonly ReadIndicator[] }) {
  const words = useWords(indicatorWords)
  if (indicators.length === 0) return <Empty title={words.none} />
  return (
    <>
      {indicators.map((one) => (
        <IndicatorShown key={String(one.indicator.id)} {...one} />
      ))}
    </>
  )
}

/** One indicator: what it is, and its values, the latest first. */
export function IndicatorShown({ indicator, values }: ReadIndicator) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { id, name, unit, direction, source, baseline, target } = indicator
  const at = (one: AtDay | null) => one && words.onDay(formatReading(one.value, language), formatDay(one.day, language))
  return (
    <article id={`indikator-${id}`} aria-labelledby={`indikator-${id}-namn`}>
      <h3 id={`indikator-${id}-namn`}>
        <InSwedish>{name}</InSwedish>
      </h3>
      <Facts
        facts={[
          { label: words.unit, value: <InSwedish>{unit}</InSwedish> },
          { label: words.direction, value: words.directions[direction] },
          { label: words.baseline, value: at(baseline) },
          { label: words.target, value: at(target) },
          { label: words.source, value: <InSwedish>{source}</InSwedish> },
        ]}
      />
      <Table
        {...{ id: `varden-${id}`, caption: words.values(name), empty: words.noValue, rows: values }}
        rowKey={(row) => row.day}
        columns={[
          { key: 'day', label: words.day, kind: 'day', cell: (row) => row.day },
          {
            ...{ key: 'value', label: words.value, kind: 'amount' as const, unit },
            cell: (row) => (
              <>
                {formatReading(row.value, language)}
                {row.isCorrected && <small> ({words.corrected})</small>}
              </>
            ),
          },
          { key: 'source', label: words.source, cell: (row) => <InSwedish>{row.source}</InSwedish> },
        ]}
      />
    </article>
  )
}
