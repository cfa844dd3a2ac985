import { InSwedish, Table, Tag, type Tone, useWords } from '#ui/index.ts'
import type { Day } from '#values/index.ts'
import { goalWords } from '../goals/goal.words.ts'
import { planWords } from '../plan.words.ts'
import { isLate, type Measure, type MeasureStatus } from './measure.ts'

/** Where a measure stands, and whether it should have been done by now. */
export function MeasureState({ measure, today }: { readonly measure: Measure; readonly today: Day }) {
  const { statuses, late } = useWords(planWords)
  return (
    <>
      <Tag tone={toneOf[measure.status]}>{statuses[measure.status]}</Tag>
      {isLate(measure, today) && <Tag tone="danger">{late}</Tag>}
    </>
  )
}

const toneOf: Readonly<Record<MeasureStatus, Tone>> = {
  planned: 'neutral',
  ongoing: 'info',
  done: 'success',
  dropped: 'warning',
}

interface MeasureTableProps {
  readonly id: string
  readonly title: string
  readonly measures: readonly Measure[]
  readonly today: Day
}

/** Measures of one kind. None: nothing is shown. */
export function MeasureTable({ id, title, measures, today }: MeasureTableProps) {
  const words = useWords(goalWords)
  if (measures.length === 0) return null
  return (
    <Table
      {...{ id, caption: title, rows: measures, rowKey: (row: Measure) => String(row.id) }}
      rowId={(row) => `atgard-${row.id}`}
      columns={[
        { key: 'title', label: words.measure, cell: (row) => <InSwedish>{row.title}</InSwedish> },
        { key: 'year', label: words.year, cell: (row) => String(row.year) },
        { key: 'owner', label: words.owner, cell: (row) => <InSwedish>{row.owner}</InSwedish> },
        { key: 'due', label: words.due, kind: 'day', cell: (row) => row.dueDay },
        {
          key: 'status',
          label: words.status,
          cell: (row) => <MeasureState measure={row} today={today} />,
        },
        { key: 'note', label: words.note, cell: (row) => row.note && <InSwedish>{row.note}</InSwedish> },
      ]}
    />
  )
}
