import { expect, test } from 'vitest'
import { queueNames } from '../../src/web/jobs.ts'
import { sources } from './source-files.ts'

/** `export const indexNames = { name: 'parties.index-names' }` */
const declared = sources
  .filter(({ kind }) => kind === 'job')
  .flatMap(({ text }) => [...text.matchAll(/^export const (\w+) = \{ name: '([^']+)' \}/gm)])
  .map(([, variable = '', name = '']) => ({ variable, name }))

test('every queue that a room has is worked in', () => {
  expect(declared.length).toBeGreaterThan(0)
  expect(declared.map(({ name }) => name).filter((name) => !queueNames.includes(name))).toEqual([])
})

test('nobody puts work in a queue that no room has', () => {
  const known = declared.map(({ variable }) => variable)
  const used = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\.enqueue\(\s*tx,\s*(\w+|[^,]+),/g)].map(([, queue = '']) => ({ path, queue })),
  )
  expect(used.length).toBeGreaterThan(0)
  expect(used.filter(({ queue }) => !known.includes(queue)).map(({ path, queue }) => `${path} → ${queue}`)).toEqual([])
})
