import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkInvariants, inTransaction } from '#platform/index.ts'
import { isRefused, kronor } from '#values/index.ts'
import { useDatabase } from '../../../test/database.ts'
import {
  acting,
  bring,
  bringStateGrants,
  distributionCsv,
  knowParties,
  ordinary2013,
  preview,
  settings,
  told2013,
} from '../../../test/varmland-2013.ts'
import { reverseDecision } from '../reversals/reverse-decision.action.ts'
import { sumsOfRound } from '../round.store.ts'
import { type DistributionImport, importDistribution } from './import-distribution.action.ts'
import { wantedDistribution } from './publish-import.action.ts'

const database = useDatabase()

beforeEach(async () => {
  await database.empty()
  await knowParties(database.db)
})

afterEach(async () => {
  expect((await checkInvariants(database.db, 'db/invariants')).broken).toEqual([])
})

test('the distribution of 2013 comes out of what the state gave, to the krona', async () => {
  await bringStateGrants(database.db)
  const imported = await bring(database.db)
  if (isRefused(imported)) throw new Error(imported.refused)
  expect(imported.wasHere).toBe(false)
  expect(await balances()).toEqual({ source: kronor(-48_514_000), pot: 0n, decided: kronor(48_514_000) })
  expect(await count('decisions_publication')).toBe(2n)
  expect(await count('decisions_row')).toBe(11n)
})

test('the names and the document of the decision are queued with it', async () => {
  const by = acting()
  await bring(database.db, distributionCsv, told2013, by)
  expect(by.queued.sort()).toEqual(['decisions.write-document', 'parties.index-names'])
})

test('the same distribution again writes nothing', async () => {
  await bringStateGrants(database.db)
  const first = await bring(database.db)
  const before = await everything()
  expect(await bring(database.db)).toEqual({ ...first, wasHere: true })
  expect(await everything()).toEqual(before)
})

test('no more is shared out than the state gave, and nothing of the attempt remains', async () => {
  await bringStateGrants(database.db)
  const wanted = await wantedOf('recipient,state_sek\nWermland Opera,48514000.01\n')
  const before = await everything()
  const answer = await publish(wanted)
  expect(isRefused(answer) && answer.refused).toBe('the distribution exceeds what the state gave')
  expect(await everything()).toEqual(before)
})

test('what the state has taken back cannot be shared out either', async () => {
  await bringStateGrants(database.db)
  await bringStateGrants(database.db, 'year,county_code,amount_sek,kind\n2013,17,1000,minskning\n')
  const before = await everything()
  const answer = await bring(database.db)
  expect(isRefused(answer) && answer.refused).toBe('the year has too little money left')
  expect(await everything()).toEqual(before)
})

test('where the state decision is unknown, the money is booked from its source and a doubt is listed', async () => {
  const { doubts } = await preview(database.db, distributionCsv)
  expect(doubts).toContain(
    'Statens beslut för 2013 (ordinarie bidrag) är inte inläst. Summan kan inte jämföras med det.',
  )
  await bring(database.db)
  expect(await balances()).toEqual({ source: kronor(-48_514_000), decided: kronor(48_514_000) })
})

test('rounded figures are kept and not booked', async () => {
  await bring(
    database.db,
    'recipient,state_sek,precision\nWermland Opera,34000000,avrundat\nVärmlands Museum,6186000,exakt\n',
    { ...told2013, total: '' },
  )
  expect(await balances()).toEqual({ source: kronor(-6_186_000), decided: kronor(6_186_000) })
  expect(await count('decisions_row')).toBe(2n)
})

test('a reversed distribution gives its money back, and comes in again as a new decision', async () => {
  await bringStateGrants(database.db)
  const first = await bring(database.db)
  if (isRefused(first)) throw new Error(first.refused)
  const reversal = { decision: first.decision, because: 'Fel mottagare på rad 4.' }
  expect(await inTransaction(database.db, (tx) => reverseDecision(tx, reversal, acting()))).toBeUndefined()
  expect(await balances()).toEqual({ source: kronor(-48_514_000), pot: kronor(48_514_000), decided: 0n })
  const again = await bring(database.db)
  expect(isRefused(again) || again.wasHere || again.decision === first.decision).toBe(false)
  expect(await balances()).toEqual({ source: kronor(-48_514_000), pot: 0n, decided: kronor(48_514_000) })
})

test.runIf(database.isPostgres)('two imports at once cannot share out more than the pot holds', async () => {
  await bringStateGrants(database.db)
  const halves = ['Wermland Opera', 'Värmlands Museum', 'Västanå Teater', 'Film i Värmland'].map(
    (name) => `recipient,state_sek\n${name},20000000\n`,
  )
  const wanted = await Promise.all(halves.map(wantedOf))
  const answers = await Promise.all(wanted.map(publish))
  expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(2)
  expect(await sumsOfRound(database.db, ordinary2013)).toEqual({
    stateGiven: kronor(48_514_000),
    stateShared: kronor(40_000_000),
  })
})

test.runIf(database.isPostgres)('the same file twice at once becomes one decision', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => bring(database.db)))
  expect(answers.map((answer) => !isRefused(answer) && answer.wasHere).sort()).toEqual([false, true, true])
  expect(await count('decisions_decision')).toBe(1n)
})

async function wantedOf(text: string): Promise<DistributionImport> {
  // Seen as ready before others share the money out: what the import itself must refuse.
  const { read } = await preview(database.db, text, { ...told2013, total: '' })
  const answers = {
    year: 2013,
    round: 'ordinary',
    roundName: null,
    decided: null,
    body: 'regionstyrelsen',
    total: null,
  } as const
  const file = { name: 'fil.csv', sha256: 'cd'.repeat(32), sizeBytes: text.length }
  return wantedDistribution(settings, {
    file,
    answers: { ...answers, source: null, caseNumber: null },
    rows: read?.rows ?? [],
  })
}

const publish = (wanted: DistributionImport) =>
  inTransaction(database.db, (tx) => importDistribution(tx, wanted, acting()))

async function balances() {
  const { rows } = await sql<{ kind: string; sum: bigint }>`
    select kind, sum(balance_ore)::bigint as sum from ledger_account_balance group by kind`.execute(database.db)
  return Object.fromEntries(rows.map((row) => [row.kind, row.sum]))
}

async function count(table: string): Promise<bigint> {
  const { rows } = await sql<{ count: bigint }>`select count(*) from ${sql.table(table)}`.execute(database.db)
  return rows[0]?.count ?? 0n
}

const tables = [
  ...['registry_case', 'registry_document', 'parties_party', 'decisions_decision', 'decisions_row'],
  ...['ledger_account', 'ledger_transfer', 'distribution_round', 'distribution_round_decision', 'platform_audit'],
]

const everything = () => Promise.all(tables.map(async (table) => `${table} ${await count(table)}`)).then(String)

test('another file that tells of the same decision finds it, whatever the order and the notes', async () => {
  await bringStateGrants(database.db)
  const first = await bring(database.db)
  const [head, ...rows] = distributionCsv.trim().split('\n')
  const other = [`${head},note`, ...rows.toReversed().map((row) => `${row},avskriven en gång till`)].join('\n')
  expect(await bring(database.db, other)).toEqual({ ...first, wasHere: true })
})

test('thousands of rows keep their order, from the file to the movement of money', async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `Förening ${(at * 7) % 3000},scenkonst,${at + 1}`)
  const told = { ...told2013, total: '' }
  expect(isRefused(await bring(database.db, ['recipient,area,state_sek', ...lines].join('\n'), told))).toBe(false)
  const { rows } = await sql<{ inOrder: boolean; rows: bigint }>`
    select count(*) as rows, bool_and(
      r.amount_ore = r.position * 100 and r.file_line = r.position + 1 and t.amount_ore = r.amount_ore
      and r.party_in_source = 'Förening ' || ((r.position - 1) * 7) % 3000 and a.party = r.party and r.id = t.id + o.apart
    ) as "inOrder"
    from decisions_row r join ledger_transfer t on t.decision_row = r.id join ledger_account a on a.id = t.to_account,
      (select min(decision_row) - min(id) as apart from ledger_transfer) o`.execute(database.db)
  expect(rows).toEqual([{ rows: 3000n, inOrder: true }])
})
