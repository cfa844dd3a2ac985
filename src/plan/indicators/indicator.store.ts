import { sql } from 'kysely'
import type { Db, Tx } from '#platform/index.ts'
import type { Making } from '../making.ts'
import type { Indicator, IndicatorValue } from './indicator.ts'

/** Adds an indicator. Undefined when the same form has added it already. */
export async function insertIndicator(
  tx: Tx,
  { goal, name, unit, direction, source, baseline, target }: Omit<Indicator, 'id'>,
  { by, at, formKey }: Making & { readonly formKey: string },
): Promise<bigint | undefined> {
  const row = await tx
    .insertInto('plan_indicator')
    .values({
      ...{ goal, name, unit, direction, source, form_key: formKey, made_at: at, made_by: by },
      ...{ baseline: baseline?.value ?? null, baseline_day: baseline?.day ?? null },
      ...{ target: target?.value ?? null, target_day: target?.day ?? null },
    })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function insertValue(
  tx: Tx,
  indicator: bigint,
  { day, value, source }: Omit<IndicatorValue, 'isCorrected'>,
  { by, at }: Making,
): Promise<void> {
  const row = { indicator, day, value, source, made_at: at, made_by: by }
  await tx.insertInto('plan_indicator_value').values(row).execute()
}

/** The indicators of goals, the oldest first. */
export async function indicatorsOf(db: Db | Tx, goals: readonly bigint[]): Promise<Indicator[]> {
  if (goals.length === 0) return []
  const rows = await db
    .selectFrom('plan_indicator')
    .select(['id', 'goal', 'name', 'unit', 'direction', 'source', 'baseline_day', 'target_day'])
    .select([sql<string | null>`baseline::text`.as('baseline'), sql<string | null>`target::text`.as('target')])
    .where('goal', 'in', goals)
    .orderBy('id')
    .execute()
  return rows.map(({ baseline, baseline_day, target, target_day, ...row }) => ({
    ...row,
    baseline: baseline !== null && baseline_day !== null ? { value: baseline, day: baseline_day } : null,
    target: target !== null && target_day !== null ? { value: target, day: target_day } : null,
  }))
}

/** What has been read of indicators, the latest day first. */
export async function valuesOf(
  db: Db | Tx,
  indicators: readonly bigint[],
): Promise<(IndicatorValue & { readonly indicator: bigint })[]> {
  if (indicators.length === 0) return []
  return db
    .selectFrom('plan_current_indicator_value')
    .select(['indicator', 'day', sql<string>`value::text`.as('value'), 'source', 'is_corrected as isCorrected'])
    .where('indicator', 'in', indicators)
    .orderBy('day', 'desc')
    .execute()
}

/** The goal of an indicator, if there is such an indicator. */
export async function goalOfIndicator(db: Db | Tx, id: bigint): Promise<bigint | undefined> {
  const row = await db.selectFrom('plan_indicator').select('goal').where('id', '=', id).executeTakeFirst()
  return row?.goal
}
