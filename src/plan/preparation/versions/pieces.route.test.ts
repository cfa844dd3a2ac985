import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf } from './pieces.route.ts'

describe('a text beside another', () => {
  test('is marked word by word', () => {
    const pieces = piecesOf('Alla läser', 'Alla barn läser')
    expect(pieces.filter(({ only }) => only !== null)).toMatchObject([{ text: expect.stringContaining('barn') }])
  })

  test('that says something else altogether stands whole', () => {
    const [before, after] = [
      'Ett obundet konstliv som kan bidra till demokrati',
      'Alla som bor här ska kunna dansa nära sitt hem',
    ]
    expect(piecesOf(before, after)).toEqual([
      { text: before, only: 'before' },
      { text: after, only: 'after' },
    ])
    expect(piecesOf('', after)).toEqual([{ text: after, only: 'after' }])
  })

  test('gives back both texts whole', () => {
    const texts = fc.array(fc.constantFrom('Alla', 'barn', 'läser', 'och', 'dansar', '\n', ',', 'å'), { maxLength: 30 })
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')]
        const pieces = piecesOf(before, after)
        const whole = (not: 'before' | 'after') =>
          pieces
            .filter(({ only }) => only !== not)
            .map(({ text }) => text)
            .join('')
        expect([whole('after'), whole('before')]).toEqual([before, after])
      }),
    )
  })
})
