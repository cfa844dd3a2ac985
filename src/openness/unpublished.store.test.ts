import { beforeEach, describe, expect, test } from 'vitest'
import { publishDecision, recordDecision } from '#decisions/index.ts'
import { partyByKey } from '#parties/index.ts'
import { inTransaction } from '#platform/index.ts'
import { openCase } from '#registry/index.ts'
import { kronor } from '#values/index.ts'
import { useDatabase } from '../../test/database.ts'
import { gathered } from '../../test/gathered.ts'
import { at, bringYear2013 } from '../../test/varmland-2013.ts'
import { movementsOf, publicDecision, rowsOfDecision, rowsOfParty, rowsOfYear } from './decisions/decision.store.ts'
import { grantedOf } from './recipients/recipients.store.ts'
import { areaTextsOf, decisionsOf, knownYears, leftInPot, regionFiguresOf, stateGrantsOf } from './years/year.store.ts'

const database = useDatabase()
const db = () => database.db
beforeEach(async () => {
  await database.empty()
  await bringYear2013(db())
})

describe('a decision that is not published', () => {
  /** Everything that a public page or file asks the database. */
  async function everything(decision: bigint) {
    const { db: own } = database
    const parties = [(await partyByKey(own, 'region')).id, (await partyByKey(own, 'recipient:opera')).id]
    return Promise.all([
      knownYears(own),
      ...[2013, 2014].flatMap((year) => [
        ...[stateGrantsOf(own, year), decisionsOf(own, year), areaTextsOf(own, year)],
        ...[leftInPot(own, year), regionFiguresOf(own, year), gathered(rowsOfYear(own, year))],
        grantedOf(own, { year }, { limit: 100, offset: 0 }),
      ]),
      ...[publicDecision(own, decision), rowsOfDecision(own, decision)],
      ...parties.map((party) => rowsOfParty(own, party)),
    ])
  }

  async function recordUnpublished(fiscalYear: number, kind: 'state-grant' | 'distribution') {
    const [body, party] = [(await partyByKey(db(), 'region')).id, (await partyByKey(db(), 'recipient:opera')).id]
    return inTransaction(db(), async (tx) => {
      const caseId = await openCase(tx, { title: 'Hemlig än', caseNumber: 'RV-1', at })
      const seat = { dimension: 'seat' as const, code: '1784', weight: 1n, basis: 'prov', source: null }
      return recordDecision(
        tx,
        {
          ...{ case: caseId, kind, title: 'Hemlig än', fiscalYear, body, decidedDay: null, legalRegime: 'unset' },
          ...{ source: 'https://hemlig.example', note: null, key: `hemlig:${fiscalYear}:${kind}` },
          rows: [
            {
              ...{ party, partyInSource: 'Operan som den kallas sen', outcome: 'granted', fund: 'state' },
              ...{ amount: kronor(7), precision: 'exact', area: 'scenkonst', areaInSource: 'Hemligt område' },
              ...{
                areaBasis: 'hemlig grund',
                condition: null,
                note: null,
                source: null,
                fileLine: null,
                shares: [seat],
              },
            },
          ],
        },
        { by: 'officer', at },
      )
    })
  }

  test.each([
    [2013, 'distribution'],
    [2013, 'state-grant'],
    [2014, 'distribution'],
    [2014, 'state-grant'],
  ] as const)('is seen by nobody: %s, %s', async (year, kind) => {
    const before = await everything(999n)
    const { id, rowIds } = await recordUnpublished(year, kind)
    expect(await everything(id)).toEqual(before)
    expect(await movementsOf(db(), rowIds)).toEqual([])
  })

  test('is seen as soon as it is published', async () => {
    const before = await everything(999n)
    const { id } = await recordUnpublished(2014, 'distribution')
    await inTransaction(db(), (tx) => publishDecision(tx, id, { by: 'officer', at }))
    expect(await everything(id)).not.toEqual(before)
    expect((await publicDecision(db(), id))?.title).toBe('Hemlig än')
    expect((await gathered(rowsOfYear(db(), 2014))).map((row) => row.partyInSource)).toEqual([
      'Operan som den kallas sen',
    ])
  })
})
