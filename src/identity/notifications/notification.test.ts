import { expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import { choicesAfterStop, lastTold, mailingOf, notificationKinds } from './notification.ts'
import { notificationWords } from './notification.words.ts'

test('security is mailed at once, whatever is chosen', () => {
  expect(mailingOf('new-browser', { 'new-browser': 'never' })).toBe('at-once')
})

test('what nobody has chosen about is mailed as the program proposes', () => {
  expect([mailingOf('file-waits', {}), mailingOf('file-waits', { 'file-waits': 'never' })]).toEqual(['daily', 'never'])
})

test('a stopped kind is stopped alone, and a stopped summary takes what would have come in it', () => {
  expect(choicesAfterStop('file-waits', {})).toEqual({ 'file-waits': 'never' })
  expect(choicesAfterStop('summary', { 'file-waits': 'at-once' })).toEqual({ 'assignment-ends': 'never' })
})

test('an ending is told two weeks ahead, over the end of a year too', () => {
  expect(lastTold('2026-12-20' as Day)).toBe('2027-01-03')
})

test('no kind of mail says more than it must: no name of a file', () => {
  const facts = {
    file: 'Anna Exempel.csv',
    since: '1 mars 2026',
    role: 'Handläggare',
    from: 'x',
    to: 'y',
    browser: 'z',
  }
  for (const language of ['sv', 'en'] as const)
    for (const kind of notificationKinds) {
      const { mail, subject } = notificationWords[language].kinds[kind]
      expect(`${subject} ${mail(facts)}`).not.toContain('Anna')
    }
})
