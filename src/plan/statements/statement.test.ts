import { describe, expect, test } from 'vitest'
import { type Day, kronor } from '#values/index.ts'
import { readChange } from './changes/change-form.ts'
import { afterChange, changesFrom, mayChange, type StatementChange } from './changes/statement-change.ts'
import { mayComment, maySaveDraft } from './drafts/draft.ts'
import { inOrderOfDue, isLate, type Statement, type StatementStatus, statementWay } from './statement.ts'
import { longestDraft, readDraft, readStatement } from './statement-form.ts'

const today = '2026-03-10' as Day
const statement: Statement = {
  ...{ id: 1n, kind: 'referral', title: 'Nya bokbussar', counterpart: 'Exempelmyndigheten (exempel)', asked: null },
  ...{ source: null, receivedDay: '2026-03-01' as Day, dueDay: '2026-03-20' as Day, year: null, toFullCouncil: false },
  ...{ case: 1n, caseNumber: null, status: 'proposed', decision: null, delegationRule: null, sentDay: null },
  ...{ sentHow: null, note: null, statusAt: new Date(0), madeAt: new Date(0), event: 7n, draft: 2, text: 'Ja.' },
  amount: null,
}
const decided = { what: 'decided', body: 'namnden', delegationRule: null, day: today, note: '' } as const
const sent = { what: 'sent', day: today, how: 'e-post', note: '' } as const
const standing: Statement & { decidedDay: Day | null } = { ...statement, decidedDay: null }

describe('a statement', () => {
  test('goes one step at a time, and what is published is over', () => {
    const onwards = {
      received: 'drafting',
      drafting: 'proposed',
      proposed: 'decided',
      decided: 'sent',
      sent: 'published',
    }
    for (const [from, to] of Object.entries(onwards).slice(1))
      expect(changesFrom[from as StatementStatus]).toContain(to)
    expect(changesFrom.published).toEqual([])
    for (const status of statementWay) expect(changesFrom[status].includes('published')).toBe(status === 'sent')
  })

  test.each<[string, StatementChange, Partial<typeof standing>, string | undefined]>([
    ['decided by the body', decided, {}, undefined],
    ['decided by a delegate', { ...decided, delegationRule: 'punkt 3' }, {}, undefined],
    [
      ...(['to the full council, decided by a delegate', { ...decided, delegationRule: 'punkt 3' }] as const),
      ...([{ toFullCouncil: true }, 'a statement to the full council is not delegated'] as const),
    ],
    ['to the full council, decided by the body', decided, { toFullCouncil: true }, undefined],
    [
      'decided the day before it came',
      decided,
      { receivedDay: '2026-03-11' as Day },
      'it was not decided before it was received',
    ],
    ['decided before it is proposed', decided, { status: 'drafting' }, 'the statement cannot change so'],
    ['that has changed since', decided, { event: 8n }, 'the statement has changed since it was read'],
    ['sent back without a reason', { what: 'sent-back', note: '' }, {}, 'a change of the statement needs a reason'],
    ['given up without a reason', { what: 'unanswered', note: '' }, {}, 'a change of the statement needs a reason'],
    ['given up with a reason', { what: 'unanswered', note: 'Det rör oss inte.' }, {}, undefined],
    ['sent undecided', sent, {}, 'the statement cannot change so'],
    ['sent on the day', sent, { status: 'decided', decidedDay: today }, undefined],
    [
      ...(['sent before the day', sent, { status: 'decided', decidedDay: '2026-03-11' as Day }] as const),
      'it was not sent before it was decided',
    ],
  ])('%s', (_, change, more, refused) => {
    expect(mayChange({ ...standing, ...more }, change, 7n)?.refused).toBe(refused)
  })

  test('keeps its decision until somebody takes it back', () => {
    const after = afterChange(statement, { ...decided, delegationRule: 'punkt 3' }, 5n)
    expect(after).toMatchObject({ status: 'decided', decision: 5n, delegationRule: 'punkt 3', sentDay: null })
    const isSent = afterChange({ ...statement, ...after }, sent, null)
    expect(isSent).toMatchObject({ status: 'sent', decision: 5n, sentDay: today, sentHow: 'e-post' })
    const published = afterChange({ ...statement, ...isSent }, { what: 'published', note: '' }, null)
    expect(published).toMatchObject({ status: 'published', decision: 5n, sentDay: today })
    const back = afterChange({ ...statement, ...after }, { what: 'taken-back', note: 'Fel dag.' }, null)
    expect(back).toMatchObject({ status: 'proposed', decision: null, delegationRule: null })
  })

  test('is taken up again where it was', () => {
    const resumed = { what: 'resumed', note: 'Vi svarar ändå.' } as const
    expect(afterChange({ ...statement, draft: 0 }, resumed, null).status).toBe('received')
    expect(afterChange(statement, resumed, null).status).toBe('drafting')
  })

  test.each<[StatementStatus, Day | null, boolean]>([
    ['proposed', '2026-03-09' as Day, true],
    ['proposed', today, false],
    ['proposed', null, false],
    ['sent', '2026-03-09' as Day, false],
    ['unanswered', '2026-03-09' as Day, false],
  ])('that is %s and due on %s is late: %s', (status, dueDay, late) => {
    expect(isLate({ status, dueDay }, today)).toBe(late)
  })

  test('that is due soonest stands first, and what is over last', () => {
    const of = (id: bigint, dueDay: string | null, status: StatementStatus = 'received') => ({
      ...{ ...statement, id, status, dueDay: dueDay as Day | null },
    })
    const ordered = inOrderOfDue([
      of(1n, '2026-01-01', 'sent'),
      of(2n, null),
      of(3n, '2026-05-01'),
      of(4n, '2026-04-01'),
    ])
    expect(ordered.map(({ id }) => id)).toEqual([4n, 3n, 2n, 1n])
  })
})

describe('a draft', () => {
  test.each<[StatementStatus, number, string | undefined]>([
    ['received', 2, undefined],
    ['drafting', 2, undefined],
    ['drafting', 1, 'somebody has saved another draft'],
    ['proposed', 2, 'the draft may not change any more'],
    ['unanswered', 2, 'the draft may not change any more'],
  ])('of what is %s, by somebody who saw version %i', (status, seen, refused) => {
    expect(maySaveDraft({ status, draft: 2 }, seen)?.refused).toBe(refused)
  })

  test.each<[StatementStatus, number, boolean]>([
    ['drafting', 1, true],
    ['proposed', 1, true],
    ['received', 0, false],
    ['decided', 1, false],
  ])('of what is %s, version %i, may be commented on: %s', (status, draft, may) => {
    expect(mayComment({ status, draft }) === undefined).toBe(may)
  })

  test('is read with its lines and its amount; what is left empty is not known', () => {
    expect(readDraft({ text: ' Ja.\r\nMen: ', amount: '34 969 000' })).toEqual({
      text: 'Ja.\nMen:',
      amount: kronor(34969000),
    })
    expect(readDraft({ text: 'Ja.', amount: '' })).toEqual({ text: 'Ja.', amount: null })
    expect(readDraft({ text: '', amount: 'mycket' })).toEqual({
      problems: [
        { problem: 'write the text', field: 'text' },
        { problem: 'the amount cannot be read', field: 'belopp' },
      ],
    })
    expect(readDraft({ text: 'a'.repeat(longestDraft + 1), amount: '' })).toHaveProperty('problems')
  })
})

const typed = {
  ...{ kind: 'referral', title: 'Nya bokbussar', counterpart: 'Exempelmyndigheten (exempel)', asked: '', source: '' },
  ...{ caseNumber: '', received: '', due: '', year: '', toFullCouncil: false },
}

test('a referral is read, and what is not told is not known', () => {
  expect(readStatement(typed, today)).toMatchObject({ receivedDay: null, dueDay: null, caseNumber: null, year: null })
  expect(readStatement({ ...typed, kind: 'x' }, today)).toBeUndefined()
  expect(readStatement({ ...typed, kind: 'state-request', year: '2027' }, today)).toMatchObject({ year: 2027 })
})

test.each([
  [{ title: '' }, 'rubrik'],
  [{ counterpart: '' }, 'motpart'],
  [{ received: '2026-03-11' }, 'inkom'],
  [{ received: '2026-03-05', due: '2026-03-04' }, 'senast'],
  [{ due: 'snart' }, 'senast'],
  [{ kind: 'state-request', year: '' }, 'ar'],
])('what is wrong in %j is told at its field', (wrong, field) => {
  expect(readStatement({ ...typed, ...wrong }, today)).toMatchObject({ problems: [{ field }] })
})

const typedChange = {
  what: 'decided',
  day: '2026-03-10',
  how: '',
  body: 'namnden',
  level: 'organet',
  rule: '',
  note: '',
}

test.each([
  [{ body: 'annan' }, 'organ'],
  [{ level: '' }, 'niva'],
  [{ level: 'delegat' }, 'regel'],
  [{ day: '2026-03-11' }, 'dag'],
  [{ what: 'sent' }, 'hur'],
])('a change with %j tells what is missing', (wrong, field) => {
  const read = readChange({ ...typedChange, ...wrong }, { bodies: ['namnden'], today })
  expect(read).toMatchObject({ problems: [{ field }] })
})

test('the item of the delegation order is kept for a delegate only', () => {
  const read = (level: string) => readChange({ ...typedChange, level, rule: 'punkt 3' }, { bodies: ['namnden'], today })
  expect(read('delegat')).toMatchObject({ delegationRule: 'punkt 3' })
  expect(read('organet')).toMatchObject({ delegationRule: null })
})
