import { expect, test } from 'vitest'
import { readRegionPack } from '#region-pack/index.ts'
import { settingsOf } from './rooms.ts'

const varmland = readRegionPack('regions', 'varmland')

/** The pack as it would be if one rule were told otherwise. */
const withRule = (id: string, changed: object) => {
  const rules = varmland.national.rules.map((rule) => (rule.id === id ? { ...rule, ...changed } : rule))
  return { ...varmland, national: { ...varmland.national, rules } }
}

test('what a page prints as law is at hand when the program starts', () => {
  expect(settingsOf(varmland).openness.law('D2')).toMatchObject({ id: 'D2', provision: 'förordning (2010:2012) 2 §' })
})

test('the program does not start with a law that nobody has read', () => {
  for (const evidence of ['S', 'U', 'I'] as const)
    expect(() => settingsOf(withRule('D2', { evidence }))).toThrow('D2 is printed as law but is not checked')
})

test('the program does not start without a law that it prints', () => {
  expect(() => settingsOf(withRule('D2', { id: 'D99' }))).toThrow('the national pack has no rule D2')
})

test('what another’s page says is told as that, and an open question is told to nobody', () => {
  expect(settingsOf(varmland).openness.told('D1').summary).toMatch(/^Enligt riksdagens webbplats/)
  for (const evidence of ['U', 'I', 'V'] as const)
    expect(() => settingsOf(withRule('M7', { evidence }))).toThrow(`its evidence is ${evidence}`)
})
