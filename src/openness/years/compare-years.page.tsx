import { Table } from '#ui/index.ts'
import { formatAmount, formatShare, type Money, öre } from '#values/index.ts'
import { nameOfArea } from '../area-name.ts'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown, YearSummary } from './follow-the-krona.page.tsx'
import { lacksOrdinaryGrant } from './state-grant.ts'

interface Props {
  readonly shown: YearShown
  readonly other: YearSummary
  readonly settings: OpennessSettings
}

/** Two years beside each other. A figure that one of them lacks has no difference either. */
export function CompareYears({ shown, other, settings }: Props) {
  const [earlier, later] = shown.year < other.year ? [shown, other] : [other, shown]
  const areas = [...new Set([...earlier.areas, ...later.areas].map((area) => area.area))]
  const stateOf = (summary: YearSummary, area: string | null): Money | null =>
    summary.areas.find((one) => one.area === area)?.state ?? null
  const rows = [
    { key: 'staten', label: 'Statens bidrag', before: ordinaryOf(earlier), after: ordinaryOf(later) },
    ...areas.map((area) => ({
      key: area ?? 'okant',
      label: nameOfArea(settings, area, shown.areas.some((one) => one.area === area) ? shown.areaWords : undefined),
      before: stateOf(earlier, area),
      after: stateOf(later, area),
    })),
  ]
  return (
    <section id="jamforelse" aria-labelledby="jamforelse-rubrik">
      <h2 id="jamforelse-rubrik">
        {earlier.year} och {later.year}
      </h2>
      <p>Beloppen är i årens egna kronor. Ingen hänsyn är tagen till hur priser och löner har ändrats.</p>
      <Table
        id="jamfortabell"
        caption={`Statliga pengar ${earlier.year} och ${later.year}`}
        columns={[
          { key: 'label', label: 'Vad', cell: (row) => row.label },
          { key: 'before', label: String(earlier.year), unit: 'kr', kind: 'amount', cell: (row) => row.before },
          { key: 'after', label: String(later.year), unit: 'kr', kind: 'amount', cell: (row) => row.after },
          { key: 'change', label: 'Skillnad', unit: 'kr', kind: 'amount', cell: (row) => signed(changeOf(row)) },
          {
            key: 'share',
            label: 'Skillnad',
            unit: '%',
            kind: 'amount',
            cell: (row) => withPlus(shareOf(row), changeOf(row)),
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

const signed = (change: Money | null): string | null => withPlus(change === null ? null : formatAmount(change), change)

const shareOf = (pair: Pair): string | null => {
  const change = changeOf(pair)
  return change === null || pair.before === null ? null : (formatShare(change, pair.before) ?? null)
}
