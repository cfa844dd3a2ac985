import { whoDid } from '#identity/index.ts'
import type { Db, Tx } from '#platform/index.ts'
import { type Money, öre } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import type { ToldFinding } from '../memorandum/memorandum.ts'
import type { Answers } from './propose.ts'

type By = Pick<Acting, 'by' | 'at'>

/** The latest answer to each finding of a scenario. */
export async function answersOf(db: Db | Tx, scenario: bigint): Promise<Answers> {
  const rows = await db
    .selectFrom('distribution_warning_answer')
    .select(['finding', 'reason'])
    .where('scenario', '=', scenario)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ finding, reason }) => [finding, reason]))
}

export async function insertAnswer(
  tx: Tx,
  answer: { readonly scenario: bigint; readonly finding: string; readonly reason: string },
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('distribution_warning_answer')
    .values({ ...answer, at, by_whom: by })
    .execute()
}

/** Ties a proposal to the very version of the scenario, and of its texts, that it was made of. */
export async function insertOrigin(
  tx: Tx,
  origin: {
    readonly proposal: bigint
    readonly scenario: bigint
    readonly version: number
    readonly memorandum: number | null
    readonly told: readonly ToldFinding[]
  },
): Promise<void> {
  await tx
    .insertInto('distribution_proposal')
    .values({ ...origin, told: JSON.stringify(origin.told) })
    .execute()
}

export interface Origin {
  readonly scenario: bigint
  readonly version: number
  readonly memorandum: number | null
  /** What the checks found, and what was answered, the day of the proposal. */
  readonly told: readonly ToldFinding[]
}

/** What a proposal was made of. Undefined: it is not this room's. */
export async function originOf(db: Db | Tx, proposal: bigint): Promise<Origin | undefined> {
  const row = await db
    .selectFrom('distribution_proposal')
    .select(['scenario', 'version', 'memorandum', 'told'])
    .where('proposal', '=', proposal)
    .executeTakeFirst()
  // The driver reads JSON; what the tables say of it is how it is written.
  return row && { ...row, told: row.told as unknown as ToldFinding[] }
}

export interface ListedProposal {
  readonly id: bigint
  readonly title: string
  readonly scenario: bigint
  readonly scenarioName: string
  readonly state: 'open' | 'decided' | 'withdrawn'
  readonly decision: bigint | null
  readonly total: Money
  readonly proposedAt: Date
  readonly proposedBy: string | null
}

/** The proposals of a round, the latest first. */
export async function proposalsOfRound(db: Db | Tx, round: bigint): Promise<ListedProposal[]> {
  const rows = await listed(db).where('s.round', '=', round).orderBy('p.id', 'desc').execute()
  return rows.map(toListed)
}

/** Those that wait for a decision, the oldest first. */
export async function openProposals(db: Db | Tx): Promise<ListedProposal[]> {
  const rows = await listed(db).where('p.outcome', 'is', null).orderBy('p.id').execute()
  return rows.map(toListed)
}

const listed = (db: Db | Tx) =>
  db
    .selectFrom('distribution_proposal as o')
    .innerJoin('decisions_shown_proposal as p', 'p.id', 'o.proposal')
    .innerJoin('distribution_scenario as s', 's.id', 'o.scenario')
    .innerJoin('distribution_scenario_version as v', (on) =>
      on.onRef('v.scenario', '=', 'o.scenario').onRef('v.number', '=', 'o.version'),
    )
    .select(['p.id', 'p.title', 'o.scenario', 'v.name as scenarioName', 'p.outcome', 'p.decision', 'p.total_ore'])
    .select(['p.proposed_at as proposedAt', whoDid('p.by_whom').as('proposedBy')])

type Listed = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]
const toListed = ({ outcome, total_ore, ...row }: Listed): ListedProposal => ({
  ...row,
  state: outcome ?? 'open',
  total: öre(total_ore),
})
