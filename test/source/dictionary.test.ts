import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sources } from './source-files.ts'
import { checkedValues, tables } from './tables.ts'

/** `| Swedish | code name | meaning | words to avoid |` */
const rows = readFileSync('CONTEXT.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Swedish'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
const names = rows.flatMap(([, , code]) => namesIn(code))

test('every folder in src/ is in the dictionary', () => {
  const folders = new Set(sources.filter(({ path }) => path.split('/').length > 2).map(({ module }) => module))
  expect([...folders].filter((folder) => !names.includes(folder))).toEqual([])
})

test('what every table keeps is in the dictionary', () => {
  const nouns = tables.map((table) => table.split('_').slice(1).join(' '))
  expect(nouns.filter((noun) => !names.includes(noun))).toEqual([])
})

test('every value that the database lets a column hold is in the dictionary', () => {
  expect(checkedValues.filter((value) => !names.includes(value))).toEqual([])
})

test('every row says what its word means, and every name has one row: it means one thing', () => {
  expect(
    rows.filter(([, swedish, code, meaning]) => !swedish || !code || !meaning).map((row) => row.join('|')),
  ).toEqual([])
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
