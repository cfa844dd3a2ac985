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

test('a role and a day are said in the language of whoever reads', () => {
  const facts = { role: 'officer', from: '2026-11-26', to: '2026-12-31' }
  const title = (language: 'sv' | 'en') => notificationWords[language].kinds['assignment-given'].title(facts)
  expect(title('sv')).toBe('Du har fått rollen Handläggare från 26 november 2026')
  expect(title('en')).toBe('You have been given the role Grants officer from 26 November 2026')
  expect(notificationWords.en.kinds['assignment-ends'].mail(facts)).toContain('Grants officer ends after 31 December')
})
