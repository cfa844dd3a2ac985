import { link } from '#paths.ts'
import { Empty, InSwedish, PageHeading, Part, type Site, Table } from '#ui/index.ts'
import { asSentence, type Day, formatDay } from '#values/index.ts'
import { WorkFrame } from '../../work-frame.page.tsx'
import type { Commission } from '../commission.ts'
import { CommissionItems } from './commission-items.page.tsx'
import { type BriefRow, counted, filterOf } from './commission-list.ts'
import { listWords } from './commission-list.words.ts'
import { queryOf } from './commissions.page.tsx'

interface Props {
  readonly site: Site
  readonly today: Day
  readonly rows: readonly BriefRow[]
  readonly late: readonly Commission[]
  readonly soon: readonly Commission[]
}

/** How it stands with the commissions of each unit: figures that lead to their lists, then what presses. */
export function CommissionBriefPage({ site, today, rows, late, soon }: Props) {
  const words = listWords[site.language]
  const year = Number(today.slice(0, 4))
  return (
    <WorkFrame
      site={site}
      title={words.brief}
      way={[{ label: words.title, href: link.commissions() }, { label: words.brief }]}
    >
      <PageHeading title={words.brief} lead={words.briefLead(formatDay(today, site.language))} />
      {rows.length < 2 ? (
        <Empty title={words.none}>{words.noneWhy}</Empty>
      ) : (
        <Table
          {...{ id: 'laget', caption: words.briefTable, rows, rowKey: ({ owner }: BriefRow) => owner?.key ?? 'alla' }}
          columns={[
            {
              key: 'unit',
              label: words.unit,
              cell: ({ owner }) =>
                owner === null ? <strong>{words.all}</strong> : <InSwedish>{asSentence(owner.name)}</InSwedish>,
            },
            ...counted.map((view) => ({
              ...{ key: view, label: words.columns[view], kind: 'amount' as const },
              cell: ({ owner, counts }: BriefRow) => (
                <a href={link.commissions(queryOf(filterOf(view, year, owner?.key)))} data-counts={counts[view]}>
                  {counts[view]}
                </a>
              ),
            })),
          ]}
        />
      )}
      <Part id="forsenade" title={words.lateNow}>
        {late.length === 0 ? <Empty title={words.noLate} /> : <CommissionItems {...{ commissions: late, today }} />}
      </Part>
      <Part id="snart" title={words.soonNow}>
        {soon.length === 0 ? <Empty title={words.noSoon} /> : <CommissionItems {...{ commissions: soon, today }} />}
      </Part>
    </WorkFrame>
  )
}
