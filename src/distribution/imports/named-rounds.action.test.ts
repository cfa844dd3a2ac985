import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkInvariants, inTransaction } from '#platform/index.ts'
import { isRefused, kronor } from '#values/index.ts'
import { useDatabase } from '../../../test/database.ts'
import { acting, bring, bringStateGrants, knowParties, preview, told2013 } from '../../../test/varmland-2013.ts'
import { allRounds } from '../distribution-work.store.ts'
import { reverseDecision } from '../reversals/reverse-decision.action.ts'
import { standingNames, sumsOfRound } from '../round.store.ts'

const database = useDatabase()
const head = 'year,county_code,amount_sek,kind,round_name'
const spring = 'Våren (exempel)'
const autumn = 'Hösten (exempel)'
const of = (roundName: string | null) => ({ fiscalYear: 2013, round: 'crisis', roundName }) as const
const told = (roundName: string) => ({ ...told2013, total: '', round: 'crisis', roundName })
const grants = (...rows: string[]) => bringStateGrants(database.db, [head, ...rows].join('\n'))
const share = (kronor: number, roundName: string) =>
  bring(database.db, `recipient,state_sek\nWermland Opera,${kronor}\n`, told(roundName))
const looked = (kronor: number, roundName: string) =>
  preview(database.db, `recipient,state_sek\nWermland Opera,${kronor}\n`, told(roundName))
const refusalOf = (answer: unknown) => (isRefused(answer) ? answer.refused : 'no refusal')
const reverse = (decision: bigint) =>
  inTransaction(database.db, (tx) => reverseDecision(tx, { decision, because: 'Fel fil.' }, acting()))
const mustBe = <Answer>(answer: Answer) => {
  if (isRefused(answer)) throw new Error(answer.refused)
  return answer as Exclude<Answer, { refused: string }>
}

beforeEach(async () => {
  await database.empty()
  await knowParties(database.db)
})

afterEach(async () => {
  expect((await checkInvariants(database.db, 'db/invariants')).broken).toEqual([])
})

describe('two rounds of a kind in one year', () => {
  beforeEach(async () => {
    mustBe(await grants(`2013,17,500,krisstöd,${spring}`, `2013,17,500,krisstöd,${autumn}`))
  })

  test('have each its decision of the state, even of the same amount, and the same file again changes nothing', async () => {
    expect((await allRounds(database.db)).map((one) => [one.roundName, one.stateGiven])).toEqual([
      [spring, kronor(500)],
      [autumn, kronor(500)],
    ])
    const again = await grants(`2013,17,500,krisstöd,${spring.toUpperCase()}`, `2013,17,500,krisstöd,${autumn}`)
    expect(again).toMatchObject({ decisions: [], wereHere: 2 })
    expect(await standingNames(database.db, 2013, 'crisis')).toEqual([spring, autumn])
  })

  test('have each its ceiling, though they share the pot of the year', async () => {
    mustBe(await share(400, spring))
    expect(isRefused(await share(100, autumn))).toBe(false)
    const { errors } = await looked(401, autumn)
    expect(errors.join().replaceAll('\u00a0', ' ')).toContain(`(krisstöd ”${autumn}”) återstår 400 kr`)
    expect(await sumsOfRound(database.db, of(spring))).toEqual({ stateGiven: kronor(500), stateShared: kronor(400) })
  })

  test('stand apart when one is taken back', async () => {
    const first = mustBe(await share(400, spring))
    const second = mustBe(await share(300, autumn))
    expect(await reverse(first.decision)).toBeUndefined()
    expect(await sumsOfRound(database.db, of(spring))).toEqual({ stateGiven: kronor(500), stateShared: 0n })
    expect(await sumsOfRound(database.db, of(autumn))).toEqual({ stateGiven: kronor(500), stateShared: kronor(300) })
    expect(await share(300, ` ${autumn.toLowerCase()}`)).toEqual({ ...second, wasHere: true })
    const again = mustBe(await share(400, spring))
    expect([again.wasHere, again.decision === first.decision]).toEqual([false, false])
  })

  test('what comes without a name is neither of them: the page, the action and the command ask for it', async () => {
    const { answerProblems, doubts, ready, comparison } = await looked(1, '')
    expect(answerProblems).toEqual([{ field: 'roundName', reason: 'the round needs a name' }])
    expect(doubts).toContain(`För 2013 finns redan krisstöd ”${spring}”, krisstöd ”${autumn}”.`)
    expect([ready, comparison]).toEqual([undefined, undefined])
    expect(doubts.join()).not.toContain('är inte inläst')
    const refused = await grants('2013,17,7,krisstöd,')
    expect(refusalOf(refused)).toBe('the round needs a name')
    expect(await standingNames(database.db, 2013, 'crisis')).toHaveLength(2)
  })

  test('a name that nobody knew makes a third, which is a doubt', async () => {
    const { doubts, ready } = await looked(1, 'Vårne')
    expect(doubts.join()).toContain('Den här filen blir en ny omgång: krisstöd ”Vårne”.')
    expect(doubts.join()).toContain('Statens beslut för 2013 (krisstöd ”Vårne”) är inte inläst.')
    expect(ready).toBeDefined()
  })

  test('the same rows under another name are a doubt: both may be right', async () => {
    const { decision } = mustBe(await share(400, spring))
    const { doubts, ready } = await looked(400, autumn)
    expect(doubts).toContain(
      `Samma rader är redan inlästa som beslut ${decision} (krisstöd ”${spring}”). Kontrollera att det inte är samma beslut.`,
    )
    expect(ready).toBeDefined()
  })
})

describe('where the first round of a kind has no name', () => {
  test('a second decision of the state is refused without one, and comes in with one', async () => {
    mustBe(await grants('2013,17,500,krisstöd,'))
    expect(refusalOf(await grants('2013,17,300,krisstöd,'))).toBe('one more state decision needs a name')
    mustBe(await grants(`2013,17,300,krisstöd,${autumn}`))
    mustBe(await share(500, ''))
    expect(await sumsOfRound(database.db, of(null))).toEqual({ stateGiven: kronor(500), stateShared: kronor(500) })
    expect(await sumsOfRound(database.db, of(autumn))).toEqual({ stateGiven: kronor(300), stateShared: 0n })
  })

  test('the same contents are not counted twice because they are given a name', async () => {
    mustBe(await grants('2013,17,500,krisstöd,'))
    expect(refusalOf(await grants(`2013,17,500,krisstöd,${spring}`))).toBe('the same is here without a name')
    mustBe(await share(400, ''))
    expect((await looked(400, spring)).answerProblems).toEqual([
      { field: 'roundName', reason: 'the same is here without a name' },
    ])
  })

  test('a round that was taken back as a whole stands in nobody’s way', async () => {
    const { first } = mustBe(await grants(`2013,17,500,krisstöd,${spring}`))
    expect(await reverse(first ?? 0n)).toBeUndefined()
    expect(refusalOf(await grants('2013,17,500,krisstöd,'))).toBe('no refusal')
    expect(await standingNames(database.db, 2013, 'crisis')).toEqual([null])
  })
})

test('the year is the sum of its rounds, whatever their names, and so is its pot', async () => {
  const name = fc.constantFrom(null, 'Våren', 'Hösten', 'Bibliotek, ”skolor” och annat', 'Ö')
  const amounts = fc.record({ name, given: fc.integer({ min: 1, max: 9999 }), left: fc.nat({ max: 9998 }) })
  const rounds = fc.uniqueArray(amounts, { minLength: 1, maxLength: 5, selector: (one) => one.name })
  await fc.assert(
    fc.asyncProperty(rounds, async (unordered) => {
      await database.empty()
      await knowParties(database.db)
      // The round without a name comes first, in whatever order the file tells: later it would be one of the others.
      const wanted = unordered.toSorted((a, b) => Number(a.name !== null) - Number(b.name !== null))
      // No two shared out alike: the same rows under another name may be the same decision.
      const shared = wanted.map(({ given, left }, at) =>
        Number((Math.max(1, given - left) + at / 100 - 0.05).toFixed(2)),
      )
      mustBe(await grants(...unordered.map((one) => `2013,17,${one.given},krisstöd,"${one.name ?? ''}"`)))
      for (const [at, one] of wanted.entries()) mustBe(await share(shared[at] ?? 0, one.name ?? ''))
      const ore = (amount: number) => BigInt(Math.round(amount * 100))
      const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + ore(one), 0n)
      const known = await allRounds(database.db)
      expect(known.map((one) => [one.roundName, one.stateGiven, one.stateShared])).toEqual(
        wanted.map((one, at) => [one.name, kronor(one.given), ore(shared[at] ?? 0)]),
      )
      const balances = await database.db
        .selectFrom('ledger_account_balance')
        .select(['kind', 'balance_ore'])
        .where('fiscal_year', '=', 2013)
        .execute()
      const of = (kind: string) => balances.find((one) => one.kind === kind)?.balance_ore
      expect([of('decided'), of('pot')]).toEqual([total(shared), total(wanted.map((one) => one.given)) - total(shared)])
    }),
    { numRuns: 6 },
  )
})

test.each([
  ['ordinary', 'Våren', 'the round has no name'],
  ['index', 'Våren', 'the round has no name'],
  ['crisis', 'x'.repeat(81), 'the round name is too long'],
])('%s cannot be called %s', async (round, roundName, reason) => {
  const { answerProblems } = await preview(database.db, 'recipient,state_sek\nA,1\n', {
    ...told(roundName),
    round,
  })
  expect(answerProblems).toEqual([{ field: 'roundName', reason }])
})

test('figures of another region keep their names, and a corrected one stands in the place of the earlier', async () => {
  mustBe(await grants('2013,01,500,krisstöd,', '2013,01,600,krisstöd,Våren', '2013,01,700,krisstöd,Hösten'))
  mustBe(await grants('2013,01,501,krisstöd,', '2013,01,701,krisstöd,Hösten'))
  const figures = await database.db
    .selectFrom('distribution_public_region_figure')
    .select(['round_name', 'amount_ore'])
    .orderBy('amount_ore')
    .execute()
  expect(figures.map((one) => [one.round_name, one.amount_ore])).toEqual([
    [null, kronor(501)],
    ['Våren', kronor(600)],
    ['Hösten', kronor(701)],
  ])
})

test.runIf(database.isPostgres)('the same round opened by two at once is one round', async () => {
  const answers = await Promise.all([1, 2, 3].map((amount) => share(amount, spring)))
  expect(answers.map(refusalOf)).toEqual(Array(3).fill('no refusal'))
  expect(await allRounds(database.db)).toHaveLength(1)
})
