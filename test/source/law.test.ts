import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesBelow } from './source-files.ts'

/** `(D9)`, `(D15, D16)` */
const citation = /\(([DRMLC]\d{1,2}a?(?:, [DRMLC]\d{1,2}a?)*)\)/g

test('every rule that somebody cites is in the catalogue', () => {
  const { rules } = JSON.parse(readFileSync('regions/_sverige/law.json', 'utf8')) as { rules: { id: string }[] }
  const known = rules.map(({ id }) => id)
  const files = ['src', 'db/migrations', 'docs'].flatMap(filesBelow).filter((file) => /\.(?:tsx?|sql|md)$/.test(file))
  const cited = [...files, 'CONTEXT.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(citation)].flatMap(([, ids = '']) =>
      ids.split(', ').map((id) => ({ file, id })),
    ),
  )
  expect(cited.length).toBeGreaterThan(10)
  expect(cited.filter(({ id }) => !known.includes(id)).map(({ file, id }) => `${file}: ${id}`)).toEqual([])
})
