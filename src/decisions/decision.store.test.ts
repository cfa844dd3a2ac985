import fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { partyByKey } from '#parties/index.ts'
import { checkInvariants, inTransaction } from '#platform/index.ts'
import { openCase } from '#registry/index.ts'
import { type Day, kronor, öre } from '#values/index.ts'
import { useDatabase } from '../../test/database.ts'
import { knowParties } from '../../test/varmland-2013.ts'
import {
  decisionById,
  decisionByKey,
  decisionRowsOf,
  markReversed,
  publishDecision,
  recordDecision,
} from './decision.store.ts'
import type { NewDecisionRow, NewShare, ShareDimension } from './decision.ts'

const database = useDatabase()
const at = new Date('2026-03-02T10:00:00Z')
let region: bigint
let keys = 0

const row = (more: Partial<NewDecisionRow> = {}): NewDecisionRow => ({
  ...{ party: region, partyInSource: 'Region Värmland', outcome: 'granted', fund: 'state', amount: kronor(100) },
  ...{ precision: 'exact', area: null, areaInSource: null, areaBasis: null, condition: null, note: null },
  ...{ source: null, fileLine: null, shares: [] },
  ...more,
})
const share = (dimension: ShareDimension, code: string, weight: bigint): NewShare => ({
  ...{ dimension, code, weight, basis: 'står i beslutet', source: 'https://exempel.se' },
})

function decide(
  rows: readonly NewDecisionRow[],
  more: { decidedDay?: Day | null; key?: string; caseNumber?: string } = {},
) {
  keys += 1
  const { decidedDay = '2013-02-21' as Day, key = `prov:${keys}`, caseNumber = null } = more
  return inTransaction(database.db, async (tx) =>
    recordDecision(
      tx,
      {
        case: await openCase(tx, { title: 'Prov', caseNumber, at }),
        ...{ kind: 'distribution', title: 'Prov', fiscalYear: 2013, body: region, decidedDay, legalRegime: 'unset' },
        ...{ source: null, note: null, key, rows },
      },
      { by: 'officer', at },
    ),
  )
}
const sharesIn = async (table: 'decisions_share' | 'decisions_current_share') => {
  const { rows } = await sql<{ row: bigint; dimension: string; code: string; amount_ore: bigint }>`
    select "row", dimension, code, amount_ore from ${sql.table(table)} order by "row", dimension, code`.execute(
    database.db,
  )
  return rows
}
const own = (tx: Parameters<typeof markReversed>[0], decision: bigint, because = 'Fel fil.', by = 'officer') =>
  markReversed(tx, decision, { by, because, at })

beforeEach(async () => {
  await database.empty()
  await knowParties(database.db)
  region = (await partyByKey(database.db, 'region')).id
})

afterEach(async () => {
  const { broken } = await checkInvariants(database.db, 'db/invariants')
  expect(broken.filter(({ name }) => name === 'shares-sum-to-the-row')).toEqual([])
})

describe('the shares of a row', () => {
  test('sum to the row in each dimension, to the öre, whatever the weights', async () => {
    const dimensions = fc.constantFrom<ShareDimension>('goal', 'seat', 'effect')
    const shares = fc.uniqueArray(fc.tuple(dimensions, fc.integer({ min: 0, max: 9 }), fc.bigInt(1n, 10n ** 6n)), {
      selector: ([dimension, code]) => `${dimension} ${code}`,
      maxLength: 12,
    })
    const rows = fc.array(fc.record({ amount: fc.bigInt(0n, 10n ** 13n), shares }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(rows, async (asked) => {
        const { rowIds } = await decide(
          asked.map(({ amount, shares: all }) =>
            row({
              amount: öre(amount),
              shares: all.map(([dimension, code, weight]) => share(dimension, String(code), weight)),
            }),
          ),
        )
        const stored = await sharesIn('decisions_current_share')
        for (const [index, id] of rowIds.entries()) {
          const { amount = 0n, shares: all = [] } = asked[index] ?? {}
          for (const dimension of new Set(all.map(([one]) => one))) {
            const ofRow = stored.filter((one) => one.row === id && one.dimension === dimension)
            expect(ofRow).toHaveLength(all.filter(([one]) => one === dimension).length)
            expect(ofRow.reduce((total, one) => total + one.amount_ore, 0n)).toBe(amount)
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  test('that are recorded later count instead of the earlier, which stay', async () => {
    const shares = [share('seat', '1780', 1n), share('seat', '1784', 1n), share('goal', 'bredd', 1n)]
    const { rowIds } = await decide([row({ shares }), row({ shares: [share('seat', '1715', 1n)] })])
    const [first = 0n, second = 0n] = rowIds
    await database.db
      .insertInto('decisions_share')
      .values({
        ...{ row: first, dimension: 'seat', code: '1783', weight: 1n, amount_ore: kronor(100) },
        ...{ basis: 'rättat', source: null, recorded_at: new Date(at.getTime() + 1) },
      })
      .execute()
    const told = (rows: Awaited<ReturnType<typeof sharesIn>>) =>
      rows.map((one) => `${one.row} ${one.dimension} ${one.code}`)
    expect(told(await sharesIn('decisions_current_share'))).toEqual([
      `${first} goal bredd`,
      `${first} seat 1783`,
      `${second} seat 1715`,
    ])
    expect(await sharesIn('decisions_share')).toHaveLength(5)
  })

  test('are refused, with the whole decision, when a weight is not above zero', async () => {
    await expect(decide([row(), row({ shares: [share('seat', '1780', 0n)] })])).rejects.toThrow('above zero')
    expect(await decisionByKey(database.db, `prov:${keys}`)).toBeUndefined()
  })
})

describe('a decision', () => {
  test('keeps its rows in their order, with everything that the source tells', async () => {
    const rows = [
      row({
        partyInSource: 'B',
        amount: öre(1n),
        precision: 'rounded',
        note: 'anm',
        condition: 'villkor',
        fileLine: 7,
      }),
      row({
        partyInSource: 'A',
        amount: öre(0n),
        fund: 'other',
        area: 'film',
        areaInSource: 'Film',
        areaBasis: 'plan',
      }),
      row({ partyInSource: 'C', outcome: 'rejected', source: 'https://exempel.se', fund: 'regional' }),
    ]
    const { id, rowIds } = await decide(rows)
    const kept = await decisionRowsOf(database.db, id)
    expect(kept.map((one) => one.id)).toEqual(rowIds)
    expect(kept.map((one) => [one.position, one.party_in_source, one.amount_ore, one.precision, one.fund])).toEqual([
      [1, 'B', 1n, 'rounded', 'state'],
      [2, 'A', 0n, 'exact', 'other'],
      [3, 'C', 10000n, 'exact', 'regional'],
    ])
    expect(kept[0]).toMatchObject({ note: 'anm', condition: 'villkor', file_line: 7 })
    expect(kept[1]).toMatchObject({ area: 'film', area_in_source: 'Film', area_basis: 'plan', condition: null })
    expect(kept[2]).toMatchObject({ outcome: 'rejected', source: 'https://exempel.se', file_line: null })
  })

  test('with more rows than one statement takes keeps every one in its place', async () => {
    const { id, rowIds } = await decide(
      Array.from({ length: 1003 }, (_, index) =>
        row({ partyInSource: `nr ${index}`, shares: [share('seat', '1780', 1n)] }),
      ),
    )
    const kept = await decisionRowsOf(database.db, id)
    expect(kept.map((one) => one.party_in_source)).toEqual(Array.from({ length: 1003 }, (_, index) => `nr ${index}`))
    expect(kept.map((one) => one.id)).toEqual(rowIds)
    expect(await sharesIn('decisions_share')).toHaveLength(1003)
  })

  test('tells its day and its number when a source does, and nothing when none does', async () => {
    const told = await decide([row()], { caseNumber: 'RV2013-77' })
    const untold = await decide([row()], { decidedDay: null })
    expect(await decisionById(database.db, told.id)).toMatchObject({
      decided_day: '2013-02-21',
      case_number: 'RV2013-77',
    })
    expect(await decisionById(database.db, untold.id)).toMatchObject({ decided_day: null, case_number: null })
    expect(await decisionById(database.db, 999n)).toBeUndefined()
  })

  test('is itself by its key, and the same key twice is a bug that leaves nothing', async () => {
    const { id } = await decide([row()], { key: 'distribution:ab' })
    await expect(decide([row()], { key: 'distribution:ab' })).rejects.toThrow('one_decision_per_key')
    expect(await decisionByKey(database.db, 'distribution:ab')).toBe(id)
    expect(await decisionByKey(database.db, 'distribution:cd')).toBeUndefined()
  })
})

describe('facts about a decision stay', () => {
  const publish = (decision: bigint, by: string, moment: Date) =>
    inTransaction(database.db, (tx) => publishDecision(tx, decision, { by, at: moment }))

  test('that it is public, since when and by whom', async () => {
    const { id } = await decide([row()])
    expect((await decisionById(database.db, id))?.published_at).toBeNull()
    await publish(id, 'officer', at)
    await publish(id, 'annan', new Date())
    expect((await decisionById(database.db, id))?.published_at).toEqual(at)
    expect(await database.db.selectFrom('decisions_publication').selectAll().execute()).toEqual([
      { decision: id, by_whom: 'officer', at },
    ])
  })

  test('that it was taken back, once, with the first reason', async () => {
    const { id } = await decide([row()])
    await publish(id, 'officer', at)
    const answers = []
    for (const because of ['Fel fil.', 'En annan orsak.']) {
      answers.push(await inTransaction(database.db, (tx) => own(tx, id, because)))
    }
    expect(answers).toEqual([true, false])
    const decision = await decisionById(database.db, id)
    expect(decision).toMatchObject({ reversed_at: at, reversed_because: 'Fel fil.', published_at: at })
    expect(await decisionRowsOf(database.db, id)).toHaveLength(1)
  })

  test('and taking back needs a reason', async () => {
    const { id } = await decide([row()])
    await expect(inTransaction(database.db, (tx) => own(tx, id, ''))).rejects.toThrow('a_reversal_has_a_reason')
  })
})
