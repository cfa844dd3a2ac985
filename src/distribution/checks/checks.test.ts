import { describe, expect, test } from 'vitest'
import { allChecks } from './all-checks.ts'
import { checkTitles, sayFinding } from './checks.words.ts'

describe.each(allChecks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test.each(check.examples.map((example) => [example.told.sv, example] as const))('%s', (_, { facts, finds }) => {
    expect(check.look(facts).map(({ what }) => what)).toEqual(finds)
  })

  test('has a case that turns it red and one that turns it green', () => {
    expect(check.examples.some(({ finds }) => finds.length > 0)).toBe(true)
    expect(check.examples.some(({ finds }) => finds.length === 0)).toBe(true)
  })

  test('says what it finds in both languages, with every figure that it names', () => {
    for (const { facts } of check.examples)
      for (const finding of check.look(facts))
        for (const language of ['sv', 'en'] as const) expect(sayFinding(finding, language)).not.toMatch(/undefined/)
    expect(checkTitles.sv[id]).toBeTruthy()
  })

  test('cites law only where it is law', () => {
    expect(check.basis.kind === 'law').toBe(/^d\d/.test(id))
  })
})
