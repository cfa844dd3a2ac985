import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linksOf } from './markdown.ts'

const page = 'docs/tour.md'
const text = readFileSync(page, 'utf8')
const links = linksOf(page).filter(({ file }) => file !== null)
/** Each stop of the tour: a link, and what is told after it until the next link. */
const stops = links.map(({ file, target, end }, at) => {
  const until = links[at + 1]?.start ?? text.length
  return { file: file ?? '', target, told: text.slice(end, until) }
})

test('the tour passes a dozen source files, and every one is there', () => {
  expect(stops.filter(({ file }) => !existsSync(file)).map(({ target }) => target)).toEqual([])
  expect(
    new Set(stops.filter(({ file }) => file.startsWith('src/')).map(({ file }) => file)).size,
  ).toBeGreaterThanOrEqual(12)
})

test('what the tour says of a file is in that file', () => {
  const missing = stops.flatMap(({ file, target, told }) => {
    const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const named = [...told.matchAll(/`(\w+)\(\)`/g)].map(([, name = '']) => name)
    return named.filter((name) => !new RegExp(`\\b${name}\\b`).test(source)).map((name) => `${target} → ${name}()`)
  })
  expect(missing).toEqual([])
})
