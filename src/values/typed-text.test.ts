import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedAnswer, typedText } from './typed-text.ts'

test.each([
  ['Fel\0 belopp', 'Fel belopp'],
  ['\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u009f', ''],
  ['rad ett\r\nrad två\tmed tabb', 'rad ett\r\nrad två\tmed tabb'],
  ['Västanå 🎭 – ”teater”\u00a0& mer', 'Västanå 🎭 – ”teater”\u00a0& mer'],
  ['', ''],
])('%j is kept as %j', (typed, kept) => {
  expect(typedText(typed)).toBe(kept)
})

test('whatever is typed, what stays holds nothing that a database refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const kept = typedText(typed)
      expect(kept).not.toContain('\0')
      expect(typedText(kept)).toBe(kept)
      expect(kept.replace(/[\t\r\n]/g, '')).toBe(typed.replace(/\p{Cc}/gu, ''))
    }),
  )
})

test.each([
  ['  regionstyrelsen\u200b ', 'regionstyrelsen'],
  ['region\u202estyrelsen\u0007', 'regionstyrelsen'],
  ['Västanå 🎭 – ”teater”\u00a0& mer\nnästa rad', 'Västanå 🎭 – ”teater”\u00a0& mer\nnästa rad'],
  ['§', '§'],
  ...['', ' \t\n', '\u200b', '\u202e\u2066\ufeff', '\u3164', '\u2800', '\u0301', '\ufe0f'].map((typed) => [typed, '']),
])('the answer %j is %j', (typed, answer) => {
  expect(typedAnswer(typed)).toBe(answer)
})
