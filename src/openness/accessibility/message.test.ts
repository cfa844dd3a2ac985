import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { longestLine, refuse } from '#values/index.ts'
import { statementFields, testedByTool } from './accessibility.ts'
import { accessibilityWords } from './accessibility.words.ts'
import { longestMessage, readMessage } from './message.ts'

const typed = { text: 'Knappen syns inte', page: '', answerTo: '', trap: '' }

test.each([
  ['nothing but the text', {}, { text: 'Knappen syns inte', page: null, answerTo: null }],
  [
    'everything',
    { page: ' /folj-kronan ', answerTo: 'a@exempel.example' },
    { text: 'Knappen syns inte', page: '/folj-kronan', answerTo: 'a@exempel.example' },
  ],
  ['no text', { text: '' }, refuse('write what cannot be used')],
  ['what nobody sees', { text: ' \u200b\u0000\n' }, refuse('write what cannot be used')],
  [
    'as much as there is room for',
    { text: 'x'.repeat(longestMessage) },
    { text: 'x'.repeat(longestMessage), page: null, answerTo: null },
  ],
  ['too much', { text: 'x'.repeat(longestMessage + 1) }, refuse('the message is too long')],
  ['a page that is no name', { page: 'x'.repeat(longestLine + 1) }, refuse('the page is too long')],
  ['an address that is none', { answerTo: 'x'.repeat(longestLine + 1) }, refuse('the way to answer is too long')],
  ['the field that nobody sees', { trap: 'https://ond.example' }, refuse('the form was filled in by a program')],
])('a message with %s', (_, more, read) => {
  expect(readMessage({ ...typed, ...more })).toEqual(read)
})

test('the statement has eleven fields, each with a name of its own in both languages', () => {
  expect(statementFields).toHaveLength(11)
  for (const { fields } of Object.values(accessibilityWords)) expect(new Set(Object.values(fields)).size).toBe(11)
})

test('the tool that the statement names is the one that tests the pages', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string }>
  }
  expect(packages['node_modules/axe-core']?.version).toBe(testedByTool.version)
})
