import { sql } from 'kysely'
import type { Tx } from '#platform/index.ts'
import type { StateGrantRow } from '../files/state-grant-file.ts'

/**
 * Keeps what sources tell of every region, for comparison. A later file corrects an earlier figure. Answers how many
 * were new or told something else than before.
 */
export async function saveRegionFigures(tx: Tx, rows: readonly StateGrantRow[]): Promise<number> {
  let changed = 0
  const inOrder = rows.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
  for (const row of inOrder) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('distribution_region_figure')
      .values({
        fiscal_year: row.year,
        county_code: row.countyCode,
        region: row.region,
        kind: row.kind,
        round_name: row.roundName,
        amount_ore: row.amount,
        precision: row.precision,
        decided_day: row.decided,
        note: row.note,
        source: row.source,
      })
      .onConflict((conflict) =>
        conflict
          .constraint('one_figure_per_region_year_kind_and_name')
          .doUpdateSet({
            region: sql`excluded.region`,
            amount_ore: sql`excluded.amount_ore`,
            precision: sql`excluded.precision`,
            decided_day: sql`excluded.decided_day`,
            note: sql`excluded.note`,
            source: sql`excluded.source`,
          })
          .where(sql<boolean>`
            (excluded.region, excluded.amount_ore, excluded.precision, excluded.decided_day, excluded.note, excluded.source)
            is distinct from (distribution_region_figure.region, distribution_region_figure.amount_ore,
              distribution_region_figure.precision, distribution_region_figure.decided_day,
              distribution_region_figure.note, distribution_region_figure.source)`),
      )
      .executeTakeFirst()
    changed += Number(numInsertedOrUpdatedRows ?? 0n)
  }
  return changed
}

/** Rows are always locked in this order, so that two files at once wait for each other and never both. */
const orderOf = ({ year, countyCode, kind, roundName }: StateGrantRow): string =>
  `${year} ${countyCode} ${kind} ${roundName ?? ''}`
