import type { NewDecisionRow } from '#decisions/index.ts'
import type { Account, Transfer } from '#ledger/index.ts'
import type { AreaCode, Day, Fund, Money } from '#values/index.ts'
import type { DistributionRow } from '../files/distribution-file.ts'
import { type RoundOf, roundLabel } from '../round.ts'

/** Where the pack says that a party's house stands, with its source. */
export interface KnownSeat {
  readonly municipality: string
  readonly whatTheSourceSays: string
  readonly source: string
}

export interface KnownToRegion {
  /** Of a recipient, by the name that the file writes. */
  party(name: string): bigint
  seat(party: bigint): KnownSeat | null
  area(wordInFile: string): AreaCode | null
}

/** The rows of the decision that a file tells of: one for each fund that a line states, in the order of the file. */
export function decisionRows(rows: readonly DistributionRow[], known: KnownToRegion): NewDecisionRow[] {
  return rows.flatMap((row) => {
    const party = known.party(row.recipient)
    const seat = known.seat(party)
    const amounts: [Fund, Money | null][] = [
      ['state', row.state],
      ['regional', row.regional],
      ['other', row.other],
    ]
    return amounts.flatMap(([fund, amount]) =>
      amount === null
        ? []
        : [
            {
              party,
              partyInSource: row.recipient,
              outcome: 'granted' as const,
              fund,
              amount,
              precision: row.precision,
              area: row.area === null ? null : known.area(row.area),
              areaInSource: row.area,
              areaBasis: row.areaBasis,
              condition: row.condition,
              note: row.note,
              source: row.source,
              fileLine: row.line,
              shares: seat
                ? [
                    {
                      dimension: 'seat' as const,
                      code: seat.municipality,
                      weight: 1n,
                      basis: seat.whatTheSourceSays,
                      source: seat.source,
                    },
                  ]
                : [],
            },
          ],
    )
  })
}

export interface BookingOfRow extends RoundOf {
  readonly row: NewDecisionRow
  readonly rowId: bigint
  readonly case: bigint
  readonly decidedDay: Day | null
  /** Whether the state's own decision is booked: then its pot pays, and cannot pay more than it holds (D2). */
  readonly stateIsKnown: boolean
}

/** The movement that a decided row makes. Regional money has no pot yet: its source is the region's own budget. */
export function transferOfRow(booking: BookingOfRow): Transfer {
  const { row, rowId, fiscalYear } = booking
  if (row.fund === 'other') throw new Error('what others pay is declared, never booked')
  const fund = row.fund
  const account = (kind: Account['kind'], area: AreaCode | null, party: bigint | null): Account => ({
    kind,
    fund,
    fiscalYear,
    area,
    party,
  })
  return {
    from: account(fund === 'state' && booking.stateIsKnown ? 'pot' : 'source', null, null),
    to: account('decided', row.area, row.party),
    amount: row.amount,
    businessDay: booking.decidedDay,
    because: `Fördelning ${fiscalYear}, ${roundLabel(booking)}: ${row.partyInSource}`,
    decisionRow: rowId,
    case: booking.case,
    key: `decision-row:${rowId}`,
    reverses: null,
  }
}
