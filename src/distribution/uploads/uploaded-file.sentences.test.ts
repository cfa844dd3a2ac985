import { expect, test } from 'vitest'
import { tooLargeSentence } from './uploaded-file.sentences.ts'

const mebibytes = (count: number) => count * 1024 * 1024

test.each([
  [mebibytes(12) + 400, 'Filen är 12 MB.'],
  [mebibytes(50) + 400, 'Filen är 50 MB.'],
  [mebibytes(10.34), 'Filen är 10,3 MB.'],
  [mebibytes(10) + 1, 'Filen är 10,1 MB.'],
  [undefined, 'Filen är större än 10 MB.'],
])('a file of %s bytes: %s', (bytes, sentence) => {
  expect(tooLargeSentence(bytes)).toBe(
    `${sentence} Högst 10 MB tas emot. Ta bort blad och rader som inte hör till beslutet.`,
  )
})

test('in English the size has a point', () => {
  expect(tooLargeSentence(mebibytes(10.34), 'en')).toBe(
    'The file is 10.3 MB. It may be 10 MB at most. Remove sheets and rows that do not belong to the decision.',
  )
})
