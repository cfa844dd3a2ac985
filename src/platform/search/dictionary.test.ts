import { expect, test } from 'vitest'
import { readCompoundForms } from './dictionary.ts'

const aff = `
SFX C Y 2
SFX C en net en
SFX C en nets en
SFX S Y 2
SFX S 0 s/WX .
SFX S 0 en [^n]
`

test('an ending gives the forms that its condition allows', () => {
  const { last } = readCompoundForms(aff, '2\ntecken/CY\nbok/CY\n')
  expect([...last].sort()).toEqual(['bok', 'tecken', 'tecknet', 'tecknets'])
})

test('a form with a place of its own begins a compound and does not end one', () => {
  const { first, last } = readCompoundForms(aff, '2\nlag/SY\nbarn/SX\n')
  expect([...first].sort()).toEqual(['barn', 'barns', 'lags'])
  expect([...last].sort()).toEqual(['lag', 'lagen'])
})

test('forms are folded and flags of other kinds ignored', () => {
  const { first } = readCompoundForms('', '3\nIdé/AX\nÖ/BXU\n\n')
  expect([...first]).toEqual(['ide', 'ö'])
})
