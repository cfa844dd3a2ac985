import { whoDid } from '#identity/index.ts'
import type { Db, Tx } from '#platform/index.ts'
import type { Acting } from '../acting.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isProblem, printScenario, readScenario } from '../scenario/scenario-file.ts'
import type { ScenarioComment, StoredScenario } from './stored-scenario.ts'

type By = Pick<Acting, 'by' | 'at'>

/** Begins a scenario. The same form sent twice finds the one that it began. */
export async function insertScenario(
  tx: Tx,
  { round, formKey }: { readonly round: bigint; readonly formKey: string },
  { by, at }: By,
): Promise<{ readonly id: bigint; readonly wasHere: boolean }> {
  const added = await tx
    .insertInto('distribution_scenario')
    .values({ round, made_at: at, by_whom: by, form_key: formKey })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) return { id: added.id, wasHere: false }
  const { id } = await tx
    .selectFrom('distribution_scenario')
    .select('id')
    .where('form_key', '=', formKey)
    .executeTakeFirstOrThrow()
  return { id, wasHere: true }
}

export interface NewVersion {
  readonly scenario: bigint
  readonly number: number
  readonly name: string
  readonly about: string | null
  readonly contents: Scenario
  readonly parent: number | null
}

export async function insertVersion(tx: Tx, { contents, ...version }: NewVersion, { by, at }: By): Promise<void> {
  await tx
    .insertInto('distribution_scenario_version')
    .values({ ...version, contents: printScenario(contents), made_at: at, by_whom: by })
    .execute()
}

const versions = (db: Db | Tx) =>
  db
    .selectFrom('distribution_scenario_version as v')
    .innerJoin('distribution_scenario as s', 's.id', 'v.scenario')
    .innerJoin('distribution_round as o', 'o.id', 's.round')
    .select(['s.id', 'v.number as version', 'v.parent', 'v.name', 'v.about', 'v.contents'])
    .select(['v.made_at as madeAt', whoDid('v.by_whom').as('madeBy')])
    .select(['o.id as round', 'o.fiscal_year', 'o.number as roundNumber', 'o.kind', 'o.name as roundName'])

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

function toStored({ round, fiscal_year, roundNumber, kind, roundName, contents, ...row }: Row): StoredScenario {
  const scenario = readScenario(contents)
  if (isProblem(scenario)) throw new Error(`scenario ${row.id}, version ${row.version}: ${scenario.problem}`)
  return {
    ...row,
    scenario,
    round: { id: round, fiscalYear: fiscal_year, number: roundNumber, round: kind, roundName },
  }
}

/** A scenario as it stands, or as it stood in one of its versions. */
export async function scenarioById(db: Db | Tx, id: bigint, version?: number): Promise<StoredScenario | undefined> {
  const asked = versions(db).where('s.id', '=', id)
  const row = await (version === undefined
    ? asked.orderBy('v.number', 'desc').limit(1)
    : asked.where('v.number', '=', version)
  ).executeTakeFirst()
  return row && toStored(row)
}

/** The scenarios of a round as they stand, the oldest first. */
export async function scenariosOfRound(db: Db | Tx, round: bigint): Promise<StoredScenario[]> {
  const rows = await versions(db)
    .where('s.round', '=', round)
    .where((on) =>
      on(
        'v.number',
        '=',
        on
          .selectFrom('distribution_scenario_version as latest')
          .select((max) => max.fn.max('latest.number').as('number'))
          .whereRef('latest.scenario', '=', 's.id'),
      ),
    )
    .orderBy('s.id')
    .execute()
  return rows.map(toStored)
}

/** Holds a scenario until the transaction ends, and answers it as it then stands. */
export async function lockScenario(tx: Tx, id: bigint): Promise<StoredScenario | undefined> {
  const held = await tx
    .selectFrom('distribution_scenario')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return held && scenarioById(tx, id)
}

/** Who changed a scenario and when, the latest first. */
export async function historyOf(
  db: Db,
  scenario: bigint,
): Promise<{ readonly number: number; readonly at: Date; readonly by: string | null }[]> {
  return db
    .selectFrom('distribution_scenario_version')
    .select(['number', 'made_at as at', whoDid('distribution_scenario_version.by_whom').as('by')])
    .where('scenario', '=', scenario)
    .orderBy('number', 'desc')
    .execute()
}

export async function commentsOf(db: Db, scenario: bigint): Promise<ScenarioComment[]> {
  return db
    .selectFrom('distribution_scenario_comment')
    .select(['id', 'text', 'at', whoDid('distribution_scenario_comment.by_whom').as('by')])
    .where('scenario', '=', scenario)
    .orderBy('id')
    .execute()
}

/** Answers whether it was new: the same form sent twice says it once. */
export async function insertComment(
  tx: Tx,
  { scenario, text, formKey }: { readonly scenario: bigint; readonly text: string; readonly formKey: string },
  { by, at }: By,
): Promise<boolean> {
  const added = await tx
    .insertInto('distribution_scenario_comment')
    .values({ scenario, text, at, by_whom: by, form_key: formKey })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}
