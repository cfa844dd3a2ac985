import { describe, expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { kronor } from '#values/index.ts'
import { readChange } from './changes/change-form.ts'
import { afterChange, type CommissionChange, changesFrom, mayChange } from './changes/commission-change.ts'
import { type Commission, type CommissionStatus, inOrderOfDay, stateOf, wasInTime } from './commission.ts'
import { type Giver, readCommission } from './commission-form.ts'
import { briefOf, passes } from './lists/commission-list.ts'

const day = (text: string) => text as Day
const today = day('2026-06-01')

const commission = (more: Partial<Commission> = {}): Commission => ({
  ...{ id: 1n, title: 'Utred bokbussen', wording: null, giverKind: 'body', giverKey: 'namnden', giver: 'Nämnden' },
  ...{ givenDay: null, source: null, firstDay: null, lastDay: null, amount: null, reportIn: null, status: 'given' },
  ...{ ownerKey: 'unit:kultur', owner: 'Kulturavdelningen', dueDay: day('2026-06-30'), reportedDay: null },
  ...{ reportedIn: null, note: null, statusAt: new Date(0), madeAt: new Date(0), event: 7n, changes: 0 },
  ...more,
})

describe('a commission', () => {
  test.each([
    ['given', '2026-05-31', 'late'],
    ['ongoing', '2026-05-31', 'late'],
    ['ongoing', '2026-06-01', 'ongoing'],
    ['given', null, 'given'],
    ['reported', '2026-05-31', 'reported'],
    ['withdrawn', '2026-05-31', 'withdrawn'],
  ] as const)('that is %s and due %s is %s on 1 June', (status, due, state) => {
    expect(stateOf(commission({ status, dueDay: due as Day | null }), today)).toBe(state)
  })

  test.each([
    ['2026-06-30', '2026-06-30', true],
    ['2026-06-30', '2026-07-01', false],
    [null, '2026-07-01', undefined],
    ['2026-06-30', null, undefined],
  ])('due %s and reported %s was in time: %s', (due, reported, inTime) => {
    expect(wasInTime(commission({ dueDay: due as Day | null, reportedDay: reported as Day | null }))).toBe(inTime)
  })

  test('that is late stands first, and one without a day after those that have one', () => {
    const all = [
      commission({ id: 1n, status: 'closed', reportedDay: day('2026-01-01'), reportedIn: 'x' }),
      commission({ id: 2n, dueDay: null }),
      commission({ id: 3n, dueDay: day('2026-09-01'), status: 'ongoing' }),
      commission({ id: 4n, dueDay: day('2026-07-01') }),
      commission({ id: 5n, dueDay: day('2026-02-01') }),
    ]
    expect(inOrderOfDay(all, today).map(({ id }) => id)).toEqual([5n, 4n, 3n, 2n, 1n])
  })
})

describe('a change of a commission', () => {
  const report: CommissionChange = { what: 'reported', day: day('2026-05-20'), item: 'Nämnden § 4', note: '' }
  test.each<[Partial<Commission>, CommissionChange, bigint, string | undefined]>([
    [{}, { what: 'ongoing', note: '' }, 7n, undefined],
    [{}, report, 7n, undefined],
    [{}, report, 6n, 'the commission has changed since it was read'],
    [{ givenDay: day('2026-05-21') }, report, 7n, 'it was not reported before it was given'],
    [{}, { what: 'closed', note: '' }, 7n, 'the commission cannot change so'],
    [{ status: 'reported' }, { what: 'closed', note: '' }, 7n, undefined],
    [{ status: 'reported' }, { what: 'reopened', note: '' }, 7n, 'a change of the commission needs a reason'],
    [{}, { what: 'moved', day: day('2026-06-30'), note: 'x' }, 7n, 'the commission is due that day already'],
    [{}, { what: 'moved', day: day('2026-07-30'), note: '' }, 7n, 'a change of the commission needs a reason'],
    [{}, { what: 'handed', owner: 'unit:kultur', note: 'x' }, 7n, 'the commission is theirs already'],
    [{}, { what: 'handed', owner: 'region', note: 'x' }, 7n, undefined],
    [{}, { what: 'withdrawn', note: '' }, 7n, 'a change of the commission needs a reason'],
  ])('of %o by %o, seen at %s: %s', (more, change, seen, refused) => {
    expect(mayChange(commission(more), change, seen)?.refused).toBe(refused)
  })

  test('is always possible, and what is reported is so on a day and in an item until it is taken up again', () => {
    for (const status of Object.keys(changesFrom) as CommissionStatus[])
      expect(changesFrom[status].length).toBeGreaterThan(0)
    const reported = afterChange(commission(), report)
    expect(reported).toMatchObject({ status: 'reported', reportedDay: '2026-05-20', reportedIn: 'Nämnden § 4' })
    const closed = afterChange(reported, { what: 'closed', note: '' })
    expect(closed).toMatchObject({ status: 'closed', reportedDay: '2026-05-20' })
    const again = afterChange(closed, { what: 'reopened', note: 'Nämnden vill veta mer.' })
    expect(again).toMatchObject({ status: 'ongoing', reportedDay: null, reportedIn: null })
  })

  test.each([
    [{ what: 'reported', day: '2026-06-02', item: 'x' }, ['nothing is reported on a day to come']],
    [{ what: 'reported' }, ['write the day', 'write where it was reported']],
    [{ what: 'moved', day: 'snart' }, ['write the day']],
    [{ what: 'handed', owner: 'ingen' }, ['choose who answers for it']],
    [{ what: 'ongoing', note: 'x'.repeat(2001) }, ['the text is too long']],
  ])('%o tells all that is wrong', (more, problems) => {
    const read = readChange({ day: '', item: '', owner: '', note: '', ...more }, { owners: ['region'], today })
    expect(read && 'problems' in read && read.problems.map(({ problem }) => problem)).toEqual(problems)
  })

  test.each(['given', 'linked', '', 'delete'])('is nothing that this program does not ask for: %s', (what) => {
    expect(readChange({ what, day: '', item: '', owner: '', note: '' }, { owners: [], today })).toBeUndefined()
  })
})

describe('the form of a commission', () => {
  const givers: Giver[] = [{ value: 'body:namnden', kind: 'body', key: 'namnden', name: 'Nämnden' }]
  const typed = {
    ...{ title: ' Utred bokbussen ', giver: 'body:namnden', giverName: '', given: '2026-03-01', source: '§ 12' },
    ...{ wording: '', first: '', last: '', amount: '250 000', owner: 'region', due: '2026-06-30', reportIn: '' },
  }
  const read = (more: Partial<typeof typed>) =>
    readCommission({ ...typed, ...more }, { givers, owners: ['region'], today })
  const problems = (more: Partial<typeof typed>) => {
    const answer = read(more)
    return 'problems' in answer ? answer.problems.map(({ problem, field }) => `${field}: ${problem}`) : []
  }

  test('is read as it was meant, and what is left empty is not known', () => {
    expect(read({})).toEqual({
      ...{ title: 'Utred bokbussen', giver: { kind: 'body', key: 'namnden', name: 'Nämnden' } },
      ...{ givenDay: '2026-03-01', source: '§ 12', wording: null, firstDay: null, lastDay: null },
      ...{ amount: kronor(250_000), owner: 'region', dueDay: '2026-06-30', reportIn: null },
    })
    expect(read({ amount: '', given: '', due: '' })).toMatchObject({ amount: null, givenDay: null, dueDay: null })
    expect(read({ giver: 'annan', giverName: 'Exempelrådet' })).toMatchObject({
      giver: { kind: 'other', key: null, name: 'Exempelrådet' },
    })
  })

  test.each([
    [{ title: '' }, ['uppdrag: write what is to be done']],
    [{ giver: '' }, ['givare: choose who gave it']],
    [{ giver: 'annan' }, ['givare-namn: write who gave it']],
    [{ given: '2026-06-02' }, ['givet: it was not given on a day to come']],
    [{ first: '2026-05-01', last: '2026-04-01' }, ['slutar: it ends after it begins']],
    [{ due: '2026-02-01' }, ['senast: it is not due before it was given']],
    [{ amount: 'mycket' }, ['belopp: the amount cannot be read']],
    [{ amount: '-1' }, ['belopp: the amount cannot be read']],
    [{ owner: 'ingen' }, ['ansvarig: choose who answers for it']],
    [{ source: 'x'.repeat(201) }, ['kalla: the line is too long']],
    [{ wording: 'x'.repeat(2001) }, ['lydelse: the text is too long']],
    [{ due: 'i vår' }, ['senast: write the day']],
  ])('%o tells what is wrong, at its field', (more, found) => {
    expect(problems(more)).toEqual(found)
  })
})

describe('the brief', () => {
  const all = [
    commission({ id: 1n, dueDay: day('2026-05-01') }),
    commission({ id: 2n, dueDay: day('2026-06-15') }),
    commission({ id: 3n, dueDay: null, ownerKey: 'region', owner: 'Regionen' }),
    commission({ id: 4n, status: 'reported', reportedDay: day('2026-02-01'), reportedIn: 'x' }),
    commission({ id: 5n, status: 'closed', reportedDay: day('2026-07-01'), reportedIn: 'x' }),
    commission({ id: 6n, status: 'closed', reportedDay: day('2025-07-01'), reportedIn: 'x' }),
  ]

  test('counts each kind for every unit, those of this year alone where a year is told, and all together last', () => {
    expect(briefOf(all, today).map(({ owner, counts }) => [owner?.name ?? null, ...Object.values(counts)])).toEqual([
      ['Kulturavdelningen', 2, 1, 1, 0, 1, 1, 1],
      ['Regionen', 1, 0, 0, 1, 0, 0, 0],
      [null, 3, 1, 1, 1, 1, 1, 1],
    ])
  })

  test('asks for a giver by kind and key', () => {
    expect(passes(commission(), { view: 'open', giver: 'body:namnden' }, today)).toBe(true)
    expect(passes(commission({ giverKey: null }), { view: 'open', giver: 'body:namnden' }, today)).toBe(false)
  })
})
