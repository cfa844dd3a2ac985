import { expect, test } from 'vitest'
import { order } from './source-files.ts'
import { migrations, roomOf } from './tables.ts'

const named = (pattern: RegExp): string[] =>
  migrations.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([found]) => `${name}: ${found}`))

test('a migration is named by its minute and its room', () => {
  const times = migrations.map(({ name }) => /^(\d{8}-\d{4})-[a-z]+(?:-[a-z]+)*\.sql$/.exec(name)?.[1])
  expect(migrations.flatMap(({ name }, at) => (times[at] ? [] : [name]))).toEqual([])
  expect(new Set(times).size).toBe(migrations.length)
  expect(
    migrations.flatMap(({ name }) => (order.includes(name.split('-')[2]?.replace('.sql', '') ?? '') ? [] : [name])),
  ).toEqual([])
})

test('a migration makes tables for its own room', () => {
  const made = migrations.flatMap(({ name, text }) =>
    [...text.matchAll(/\bcreate (?:table|view) (\w+)/gi)].map(([, table = '']) => ({ name, table })),
  )
  expect(made.flatMap(({ name, table }) => (name.includes(`-${roomOf(table)}`) ? [] : [`${name} → ${table}`]))).toEqual(
    [],
  )
})

// A region is a schema: the same text runs in whichever schema the connection works in.
test('SQL names no schema', () => {
  expect(named(/\b(?:public|pgboss|pg_temp)\s*\.|\bcreate schema\b|\bsearch_path\b|\bset schema\b/gi)).toEqual([])
  expect(
    named(/\b(?:table|view|trigger|function|references|into|from|join|index \w+ on|truncate on)\s+\w+\.\w+/gi),
  ).toEqual([])
})

test('migrations go forward only', () => {
  expect(migrations.map(({ name }) => name).filter((name) => /\b(?:down|undo|rollback|revert)\b/.test(name))).toEqual(
    [],
  )
  expect(named(/\bdrop (?:table|schema|database)\b|\btruncate (?!on |or )\w+|\bdelete from\b/gi)).toEqual([])
})

test('every check carries its rule as a name, and no name is used twice or cut off', () => {
  expect(named(/(?<!constraint\s+\w+\s+)\bcheck\s*\([^)]*/gi)).toEqual([])
  const names = migrations.flatMap(({ text }) =>
    [...text.matchAll(/(?<!\bdrop )\bconstraint\s+(\w+)/gi)].map(([, name = '']) => name),
  )
  expect(names.filter((name, at) => names.indexOf(name) !== at || name.length > 63)).toEqual([])
})
