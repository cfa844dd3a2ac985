import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linksOf, pages } from './markdown.ts'

test('every relative link in a page points at something that is there', () => {
  const dead = pages.flatMap((page) =>
    linksOf(page).flatMap(({ file, target }) => (file === null || existsSync(file) ? [] : [`${page} → ${target}`])),
  )
  expect(dead).toEqual([])
})
