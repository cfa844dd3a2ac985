import { inSwedish, Table, useLanguage } from '#ui/index.ts'
import { formatAmount, formatShare, type Language, type Money, unitOfMoney, öre } from '#values/index.ts'
import { nameOfArea } from '../area-name.ts'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown, YearSummary } from '../years/follow-the-krona.page.tsx'
import { lacksOrdinaryGrant } from '../years/state-grant.ts'
import { comparisonWords } from './comparison.words.ts'

interface Props {
  readonly shown: YearShown
  readonly other: YearSummary
  readonly settings: OpennessSettings
}

/** Two years beside each other. A figure that one of them lacks has no difference either. */
export function CompareYears({ shown, other, settings }: Props) {
  const language = useLanguage()
  const words = comparisonWords[language]
  const unit = unitOfMoney[language]
  const [earlier, later] = shown.year < other.year ? [shown, other] : [other, shown]
  const areas = [...new Set([...earlier.areas, ...later.areas].map((area) => area.area))]
  const stateOf = (summary: YearSummary, area: string | null): Money | null =>
    summary.areas.find((one) => one.area === area)?.state ?? null
  const labelOf = (area: string | null) => {
    const isOfShown = shown.areas.some((one) => one.area === area)
    const name = nameOfArea(settings, area, isOfShown ? shown.areaWords : undefined)
    return name === null ? words.unknownArea : inSwedish(name, language)
  }
  const rows = [
    { key: 'staten', label: words.stateGrant, before: ordinaryOf(earlier), after: ordinaryOf(later) },
    ...areas.map((area) => ({
      key: area ?? 'okant',
      label: labelOf(area),
      before: stateOf(earlier, area),
      after: stateOf(later, area),
    })),
  ]
  return (
    <section id="jamforelse" aria-labelledby="jamforelse-rubrik">
      <h2 id="jamforelse-rubrik">{words.years(earlier.year, later.year)}</h2>
      <p>{words.ownKronor}</p>
      <Table
        id="jamfortabell"
        caption={words.caption(earlier.year, later.year)}
        columns={[
          { key: 'label', label: words.what, cell: (row) => row.label },
          { key: 'before', label: String(earlier.year), unit, kind: 'amount', cell: (row) => row.before },
          { key: 'after', label: String(later.year), unit, kind: 'amount', cell: (row) => row.after },
          {
            key: 'change',
            label: words.difference,
            unit,
            kind: 'amount',
            cell: (row) => signed(changeOf(row), language),
          },
          {
            key: 'share',
            label: words.difference,
            unit: '%',
            kind: 'amount',
            cell: (row) => withPlus(shareOf(row, language), changeOf(row)),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </section>
  )
}

/** A year whose ordinary grant is unknown has no sum to compare: money on top is only a part. */
const ordinaryOf = ({ stateGrants, stateGiven }: YearSummary): Money | null =>
  lacksOrdinaryGrant(stateGrants) ? null : stateGiven

interface Pair {
  readonly before: Money | null
  readonly after: Money | null
}

const changeOf = ({ before, after }: Pair): Money | null =>
  before === null || after === null ? null : öre(after - before)

const withPlus = (text: string | null, change: Money | null): string | null =>
  text !== null && change !== null && change > 0n ? `+${text}` : text

const signed = (change: Money | null, language: Language): string | null =>
  withPlus(change === null ? null : formatAmount(change, language), change)

const shareOf = (pair: Pair, language: Language): string | null => {
  const change = changeOf(pair)
  return change === null || pair.before === null ? null : (formatShare(change, pair.before, language) ?? null)
}
