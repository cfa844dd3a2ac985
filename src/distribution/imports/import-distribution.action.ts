import {
  decisionDocument,
  type LegalRegime,
  movesMoney,
  type NewDecisionRow,
  publishDecision,
  recordDecision,
} from '#decisions/index.ts'
import { post } from '#ledger/index.ts'
import { type Db, record, type Tx } from '#platform/index.ts'
import { openCase } from '#registry/index.ts'
import { type AreaCode, type Day, foldName, isRefused, type Refusal, refuse } from '#values/index.ts'
import type { Acting } from '../acting.ts'
import { type DistributionRow, exactStateOf } from '../files/distribution-file.ts'
import { addToRound, findOrOpenRound, lockYear, standingNames, sumsOfRound } from '../round.store.ts'
import {
  exceedsTheState,
  mayBeSeveral,
  type RoundOf,
  refusesNameGivenLater,
  refusesUnnamed,
  roundLabel,
} from '../round.ts'
import { decisionRows, transferOfRow } from './decision-of-file.ts'
import { findDecisionKey, nameInKey } from './find-decision-key.action.ts'
import { findOrAddParties } from './find-or-add-parties.action.ts'
import type { ImportedFile } from './imported-file.ts'
import { registerImportedFile } from './register-imported-file.action.ts'

export interface DistributionImport extends RoundOf {
  readonly file: ImportedFile
  readonly rows: readonly DistributionRow[]
  /** Null: no source tells the day. */
  readonly decidedDay: Day | null
  /** The body's name as the source writes it. */
  readonly body: string
  readonly source: string | null
  /** Null: the source does not tell the diarienummer. */
  readonly caseNumber: string | null
  readonly legalRegime: LegalRegime
  areaOf(wordInFile: string): AreaCode | null
}

export interface ImportedDistribution {
  readonly decision: bigint
  /** The same distribution was here before, and nothing was written. */
  readonly wasHere: boolean
}

export type DistributionRefusal =
  | 'the round needs a name'
  | 'the same is here without a name'
  | 'the distribution exceeds what the state gave'
  | 'the year has too little money left'

/**
 * Records a decided distribution, books its exact amounts and makes it public, all in the caller's transaction. The
 * same contents again write nothing. Refuses to share out more of a round than the state gave to it (D2).
 */
export async function importDistribution(
  tx: Tx,
  wanted: DistributionImport,
  acting: Acting,
): Promise<ImportedDistribution | Refusal<DistributionRefusal>> {
  await lockYear(tx, wanted.fiscalYear)
  const { key, earlier } = await findDistribution(tx, wanted)
  if (earlier !== undefined) return { decision: earlier, wasHere: true }
  const misnamed = await refusesName(tx, wanted)
  if (misnamed) return misnamed
  const sums = await sumsOfRound(tx, wanted)
  const tooMuch = exceedsTheState(wanted, exactStateOf(wanted.rows), sums)
  if (tooMuch) return tooMuch

  const { by, at } = acting
  const round = await findOrOpenRound(tx, wanted)
  const title = `Fördelning av bidrag ${round.fiscalYear}, ${roundLabel(round)}`
  const caseId = await openCase(tx, { title, caseNumber: wanted.caseNumber, at })
  await registerImportedFile(tx, wanted.file, { caseId, title, at })
  const known = await findOrAddParties(tx, wanted.body, wanted.rows, acting)
  const rows = decisionRows(wanted.rows, { ...known, area: wanted.areaOf })
  const decision = await recordDecision(
    tx,
    {
      case: caseId,
      kind: 'distribution',
      title,
      fiscalYear: wanted.fiscalYear,
      body: known.body,
      decidedDay: wanted.decidedDay,
      legalRegime: wanted.legalRegime,
      source: wanted.source,
      note: null,
      key,
      rows,
    },
    { by, at },
  )
  await addToRound(tx, round, decision.id, 'region')
  const booked = await book(tx, rows, {
    ...wanted,
    ...round,
    ...decision,
    caseId,
    at,
    stateIsKnown: sums.stateGiven !== null,
  })
  if (booked) return booked
  await publishDecision(tx, decision.id, acting)
  await acting.jobs.enqueue(tx, decisionDocument, { decision: String(decision.id) })
  await record(tx, {
    at,
    who: by,
    what: 'distribution.imported',
    about: `decision:${decision.id}`,
    details: { file: wanted.file.name, sha256: wanted.file.sha256, rows: rows.length },
  })
  return { decision: decision.id, wasHere: false }
}

/** Asks only where a year may have several rounds of the kind: the others have no names to get wrong. */
async function refusesName(tx: Tx, wanted: DistributionImport): Promise<Refusal<DistributionRefusal> | undefined> {
  if (!mayBeSeveral(wanted.round)) return undefined
  if (wanted.roundName === null) return refusesUnnamed(wanted, await standingNames(tx, wanted.fiscalYear, wanted.round))
  const unnamed = await findDistribution(tx, { ...wanted, roundName: null })
  return refusesNameGivenLater(wanted, unnamed.earlier)
}

interface Booking extends RoundOf {
  readonly id: bigint
  readonly rowIds: readonly bigint[]
  readonly caseId: bigint
  readonly decidedDay: Day | null
  readonly stateIsKnown: boolean
  readonly at: Date
}

async function book(
  tx: Tx,
  rows: readonly NewDecisionRow[],
  booking: Booking,
): Promise<Refusal<DistributionRefusal> | undefined> {
  const posted = await post(tx, {
    event: `decision:${booking.id}`,
    at: booking.at,
    transfers: rows.flatMap((row, index) => {
      const rowId = booking.rowIds[index]
      if (rowId === undefined) throw new Error('a decision row was not written')
      return movesMoney(row) ? [transferOfRow({ ...booking, row, rowId, case: booking.caseId })] : []
    }),
  })
  // The round has enough, but a year's rounds share one pot, and the state may have taken money back from it.
  if (!isRefused(posted)) return undefined
  return refuse('the year has too little money left', { ...posted.facts, year: String(booking.fiscalYear) })
}

type Contents = RoundOf & Pick<DistributionImport, 'decidedDay' | 'body' | 'rows'>

/**
 * A distribution is itself by who decided what about whom, in which round and on which day. The order of the rows, the
 * notes and the addresses of sources may differ between two files that tell of the same decision.
 */
export const findDistribution = (db: Db | Tx, { fiscalYear, round, roundName, decidedDay, body, rows }: Contents) =>
  findDecisionKey(db, 'distribution', {
    ...{ fiscalYear, round, ...nameInKey(roundName), decidedDay },
    body: foldName(body),
    rows: rows.map(whatItDecides).sort(),
  })

const whatItDecides = ({ recipient, area, state, regional, other, precision }: DistributionRow): string =>
  JSON.stringify([foldName(recipient), area && foldName(area), state, regional, other, precision].map(String))
