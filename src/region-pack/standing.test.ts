import { expect, test } from 'vitest'
import { processingKeys } from '#openness/index.ts'
import { readRegionPack } from './read-region-pack.ts'
import { standingBlock } from './standing.ts'

const packs = ['varmland', 'skane'].map((slug) => readRegionPack('regions', slug).standing)
const [varmland] = packs

/** What is wrong with the block, had the region told this of its accessibility. */
const complaints = (accessibility: object): string[] =>
  standingBlock
    .safeParse({ ...varmland, accessibility: { ...varmland?.accessibility, ...accessibility } })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

test('what no source tells of a region is null in its pack, for every processing there is', () => {
  for (const standing of packs) {
    expect(JSON.stringify(standing).match(/:(?!null|\{)[^,}]*/g)).toBeNull()
    expect(Object.keys(standing.privacy.processings)).toEqual([...processingKeys])
  }
})

test('nobody says that the site follows the law before it has been assessed, and how', () => {
  const assessed = { assessed: '2026-01-01', method: { sv: 'prov' } }
  const early = 'accessibility.compliance: får anges bara när assessed och method också är angivna'
  expect(complaints({ compliance: 'partial' })).toEqual([early])
  expect(complaints({ compliance: 'partial', assessed: '2026-01-01' })).toEqual([early])
  expect(complaints({ compliance: 'partial', ...assessed })).toEqual([])
  expect(complaints({ compliance: 'full', inaccessible: [], ...assessed })).toEqual([])
  for (const inaccessible of [null, [{ what: { sv: 'a' }, why: { sv: 'b' } }]])
    expect(complaints({ compliance: 'full', inaccessible, ...assessed })).toEqual([
      'accessibility.compliance: får vara full bara när inaccessible är en tom lista',
    ])
})

test.each([
  { complaintPage: 'javascript:alert(1)' },
  { assessed: '2026-13-01' },
  { actor: 'Regionen' },
  { more: null },
])('what is no answer is refused: %j', (told) => {
  expect(complaints(told)).toHaveLength(1)
})
