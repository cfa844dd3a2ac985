import { movesMoney, publishDecision, recordDecision } from '#decisions/index.ts'
import { post } from '#ledger/index.ts'
import { partyByKey } from '#parties/index.ts'
import { record, type Tx } from '#platform/index.ts'
import { openCase } from '#registry/index.ts'
import { formatKronor, isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import type { StateGrantRow } from '../files/state-grant-file.ts'
import { addToRound, findOrOpenRound, lockYear, standingNames, stateDecisionOf, sumsOfRound } from '../round.store.ts'
import { refusesNameGivenLater, refusesStateDecision, refusesUnnamed, roundLabel } from '../round.ts'
import { findDecisionKey, nameInKey } from './find-decision-key.action.ts'
import type { ImportedFile } from './imported-file.ts'
import { saveRegionFigures } from './region-figure.store.ts'
import { registerImportedFile } from './register-imported-file.action.ts'
import { rowOfGrant, transferOfGrant } from './state-decision-of-file.ts'

export interface StateGrantsImport {
  readonly file: ImportedFile
  readonly rows: readonly StateGrantRow[]
  /** The rows of this county become decisions; the others are kept for comparison. */
  readonly countyCode: string
  readonly regionKey: string
  readonly giverKey: string
}

export interface ImportedStateGrants {
  /** Decisions that were added, in the order of the file. */
  readonly decisions: readonly bigint[]
  readonly wereHere: number
  /** The decision that the first row of the own region stands for, new or not; null when the file has no such row. */
  readonly first: bigint | null
  readonly figures: number
}

export type StateGrantsRefusal =
  | 'the round needs a name'
  | 'the same is here without a name'
  | 'the round has a state decision already'
  | 'one more state decision needs a name'
  | 'the round was shared out before the state decision was known'
  | 'the state takes back more than is left'

/**
 * Records what the state gave (D2): the own region's rows as decisions, with exact amounts booked into the year's pot,
 * and every row as a figure to compare with. All in the caller's transaction. The same rows again write nothing.
 */
export async function importStateGrants(
  tx: Tx,
  wanted: StateGrantsImport,
  acting: Acting,
): Promise<ImportedStateGrants | Refusal<StateGrantsRefusal>> {
  const own = wanted.rows.filter((row) => row.countyCode === wanted.countyCode)
  // In one order whatever the file's: two imports at once wait for each other and never both.
  for (const row of own.toSorted((a, b) => a.year - b.year)) await lockYear(tx, row.year)
  const ofRow = new Map<StateGrantRow, { decision: bigint; wasHere: boolean }>()
  // Those without a name first: after the others they would be one of them, or one more, and nobody could tell.
  for (const row of own.toSorted((a, b) => Number(a.roundName !== null) - Number(b.roundName !== null))) {
    const inFile = [...ofRow.values()].map((one) => one.decision)
    const imported = await importStateGrant(tx, row, { ...wanted, inFile }, acting)
    if (isRefused(imported)) return imported
    ofRow.set(row, imported)
  }
  const found = own.flatMap((row) => ofRow.get(row) ?? [])
  const changed = await saveRegionFigures(tx, wanted.rows)
  if (changed > 0) {
    const { name, sha256 } = wanted.file
    await record(tx, {
      at: acting.at,
      who: acting.by,
      what: 'region-figures.saved',
      about: `file:${sha256}`,
      details: { file: name, sha256, changed },
    })
  }
  const decisions = found.flatMap(({ decision, wasHere }) => (wasHere ? [] : [decision]))
  return {
    decisions,
    wereHere: found.length - decisions.length,
    first: found[0]?.decision ?? null,
    figures: wanted.rows.length,
  }
}

async function importStateGrant(
  tx: Tx,
  grant: StateGrantRow,
  wanted: StateGrantsImport & { readonly inFile: readonly bigint[] },
  { by, at }: Acting,
): Promise<{ decision: bigint; wasHere: boolean } | Refusal<StateGrantsRefusal>> {
  const of = { fiscalYear: grant.year, round: grant.kind, roundName: grant.roundName }
  const { key, earlier } = await findDecisionKey(tx, 'state-grant', whatItDecides(grant))
  if (earlier !== undefined) return { decision: earlier, wasHere: true }
  // A file that tells of both tells of two, also of the same amount.
  const isInFile = (decision: bigint | undefined) => decision !== undefined && wanted.inFile.includes(decision)
  const unnamed = await findDecisionKey(tx, 'state-grant', whatItDecides({ ...grant, roundName: null }))
  const refused =
    refusesUnnamed(of, await standingNames(tx, grant.year, grant.kind)) ??
    refusesNameGivenLater(of, isInFile(unnamed.earlier) ? undefined : unnamed.earlier) ??
    refusesStateDecision(of, await stateDecisionOf(tx, of), await sumsOfRound(tx, of))
  if (refused) return refused
  const giver = await partyByKey(tx, wanted.giverKey)
  const region = await partyByKey(tx, wanted.regionKey)
  const round = await findOrOpenRound(tx, of)
  const title = `Statens bidrag ${round.fiscalYear}, ${roundLabel(round)}`
  const caseId = await openCase(tx, { title, caseNumber: null, at })
  await registerImportedFile(tx, wanted.file, { caseId, title, at })
  const row = rowOfGrant(grant, region)
  const decision = await recordDecision(
    tx,
    {
      case: caseId,
      kind: 'state-grant',
      title,
      fiscalYear: grant.year,
      body: giver.id,
      decidedDay: grant.decided,
      // Kulturrådet's decision, not the region's: how it is tried is not ours to say.
      legalRegime: 'unset',
      source: grant.source,
      note: grant.note,
      key,
      rows: [row],
    },
    { by, at },
  )
  await addToRound(tx, round, decision.id, 'state')
  if (movesMoney(row)) {
    const transfer = transferOfGrant(grant, title, { rowId: decision.rowIds[0] as bigint, caseId })
    const posted = await post(tx, { event: `decision:${decision.id}`, at, transfers: [transfer] })
    if (isRefused(posted))
      return refuse('the state takes back more than is left', {
        ...posted.facts,
        year: String(grant.year),
        taken: formatKronor(grant.amount),
      })
  }
  await publishDecision(tx, decision.id, { by, at })
  await record(tx, {
    at,
    who: by,
    what: 'state-grant.imported',
    about: `decision:${decision.id}`,
    details: { file: wanted.file.name, sha256: wanted.file.sha256, line: grant.line },
  })
  return { decision: decision.id, wasHere: false }
}

/** A state decision is itself by year, round, amount and day; a note or an address may be worded anew. */
const whatItDecides = ({ year, countyCode, kind, roundName, amount, precision, decided }: StateGrantRow) => ({
  ...{ year, countyCode, kind, ...nameInKey(roundName), amount, precision, decided },
})
