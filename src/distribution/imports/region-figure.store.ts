import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { StateGrantRow } from '../files/state-grant-file.ts'

/** Keeps what sources tell of every region, for comparison. A later file corrects an earlier figure. */
export async function saveRegionFigures(tx: Tx, rows: readonly StateGrantRow[]): Promise<void> {
  const inOrder = rows.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
  for (const row of inOrder) {
    await tx
      .insertInto('distribution_region_figure')
      .values({
        fiscal_year: row.year,
        county_code: row.countyCode,
        region: row.region,
        kind: row.kind,
        amount_ore: row.amount,
        precision: row.precision,
        decided_day: row.decided,
        note: row.note,
        source: row.source,
      })
      .onConflict((conflict) =>
        conflict.constraint('one_figure_per_region_year_and_kind').doUpdateSet({
          region: sql`excluded.region`,
          amount_ore: sql`excluded.amount_ore`,
          precision: sql`excluded.precision`,
          decided_day: sql`excluded.decided_day`,
          note: sql`excluded.note`,
          source: sql`excluded.source`,
        }),
      )
      .execute()
  }
}

/** Rows are always locked in this order, so that two files at once wait for each other and never both. */
const orderOf = ({ year, countyCode, kind }: StateGrantRow): string => `${year} ${countyCode} ${kind}`
