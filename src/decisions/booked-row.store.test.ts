import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { funds, precisions } from '#values/index.ts'
import { useDatabase } from '../../test/database.ts'
import { isBooked } from './decision.ts'

const database = useDatabase()

test('the rule and the database agree on which rows count as money', async () => {
  const [column] = (
    await sql<{ rule: string }>`
      select pg_get_expr(adbin, adrelid) as rule from pg_attrdef d
      join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
      where a.attrelid = 'decisions_row'::regclass and a.attname = 'is_booked'`.execute(database.db)
  ).rows
  for (const outcome of ['granted', 'rejected'] as const)
    for (const fund of funds)
      for (const precision of precisions) {
        const { rows } = await sql<{ answer: boolean }>`
          select ${sql.raw(column?.rule ?? '')} as answer
          from (select ${outcome}::text as outcome, ${fund}::text as fund, ${precision}::text as precision) r`.execute(
          database.db,
        )
        expect([outcome, fund, precision, rows[0]?.answer]).toEqual([
          ...[outcome, fund, precision],
          isBooked({ outcome, fund, precision }),
        ])
      }
})
