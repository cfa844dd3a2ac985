import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildIslands } from '../../scripts/build.mjs'
import { kindOf, moduleOf, sources } from './source-files.ts'

const islands = sources.filter(({ kind }) => kind === 'island')
/** Those that are parts of a page; the rest are scripts of a page as it is. */
const parts = islands.filter(({ path: file }) => file.endsWith('.tsx'))
const folder = mkdtempSync(path.join(tmpdir(), 'samklang-islands-'))
let built: Awaited<ReturnType<typeof buildIslands>>

beforeAll(async () => {
  built = await buildIslands(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nameOf = (file: string) => path.basename(file).replace(/\.island\.tsx?$/, '')

test('an island is called what its file is called, which is how a page finds its module', () => {
  expect(parts.length).toBeGreaterThan(2)
  const wrong = parts.filter(({ path: file, text }) => !text.includes(` = island('${nameOf(file)}', `))
  expect(wrong.map(({ path: file }) => file)).toEqual([])
  const names = islands.map(({ path: file }) => nameOf(file))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

/** The module of an island and all that the browser fetches with it. */
function fetched(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const one of built.outputs[file]?.imports ?? []) fetched(one.path, found)
  return found
}

test.each(islands.map(({ path: file }) => file))('%s weighs less than 15 kB with all that it needs', (source) => {
  const [module] = Object.entries(built.outputs).find(([, { entryPoint }]) => entryPoint === source) ?? []
  expect(module).toBeDefined()
  const weights = [...fetched(module ?? '')].map((file) => gzipSync(readFileSync(file)).length)
  const whole = weights.reduce((sum, one) => sum + one, 0)
  expect(whole).toBeGreaterThan(100)
  expect(whole).toBeLessThan(15_000)
})

test('nothing of the server is sent to a browser', () => {
  const isSent = (file: string) =>
    /^node_modules\/(?:preact|@preact\/signals(?:-core)?)\//.test(file) ||
    ['ui', 'values'].includes(moduleOf(file)) ||
    ['rules', 'island'].includes(kindOf(file))
  expect(Object.keys(built.inputs).filter((file) => !isSent(file))).toEqual([])
})
