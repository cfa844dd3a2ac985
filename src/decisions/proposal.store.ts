import { whoDid } from '#identity/index.ts'
import type { Db, Tx } from '#platform/index.ts'
import { type BookedFund, öre } from '#values/index.ts'
import type { NewProposal, Proposal } from './proposal.ts'

interface By {
  readonly by: string
  readonly at: Date
}

/** Writes a proposal with its rows. Setting its money aside is the caller's business, in the same transaction. */
export async function recordProposal(tx: Tx, proposal: NewProposal, { by, at }: By): Promise<bigint> {
  const { rows, fiscalYear, ...of } = proposal
  const { id } = await tx
    .insertInto('decisions_proposal')
    .values({ ...of, fiscal_year: fiscalYear, proposed_at: at, by_whom: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('decisions_proposal_row')
    .values(
      rows.map(({ partyInSource, amount, ...row }, position) => ({
        ...{ ...row, proposal: id, position: position + 1, party_in_source: partyInSource, amount_ore: amount },
      })),
    )
    .execute()
  return id
}

export async function proposalById(db: Db | Tx, id: bigint): Promise<Proposal | undefined> {
  const row = await db
    .selectFrom('decisions_proposal as p')
    .leftJoin('decisions_proposal_end as e', 'e.proposal', 'p.id')
    .select(['p.id', 'p.case', 'p.kind', 'p.title', 'p.fiscal_year as fiscalYear', 'p.proposed_at as proposedAt'])
    .select([whoDid('p.by_whom').as('proposedBy'), 'e.outcome', 'e.decision', 'e.because'])
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const rows = await db
    .selectFrom('decisions_proposal_row')
    .selectAll()
    .where('proposal', '=', id)
    .orderBy('position')
    .execute()
  const { outcome, ...of } = row
  return {
    ...of,
    state: outcome ?? 'open',
    rows: rows.map(({ amount_ore, party_in_source, fund, id: rowId, party, area, note }) => ({
      ...{ id: rowId, party, partyInSource: party_in_source, fund: fund as BookedFund, area, note },
      amount: öre(amount_ore),
    })),
  }
}

/** Holds a proposal until the transaction ends, and answers it as it then stands. */
export async function lockProposal(tx: Tx, id: bigint): Promise<Proposal | undefined> {
  const held = await tx
    .selectFrom('decisions_proposal')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return held && proposalById(tx, id)
}

/** Says what became of a proposal. Its money is the caller's business, in the same transaction. */
export async function endProposal(
  tx: Tx,
  proposal: bigint,
  end: { readonly decision: bigint } | { readonly withdrawnBecause: string },
  { by, at }: By,
): Promise<void> {
  const told =
    'decision' in end
      ? { outcome: 'decided' as const, decision: end.decision, because: null }
      : { outcome: 'withdrawn' as const, decision: null, because: end.withdrawnBecause }
  await tx
    .insertInto('decisions_proposal_end')
    .values({ ...told, proposal, at, by_whom: by })
    .execute()
}
