import { expect, test } from 'vitest'
import { formatBytes } from './size.ts'

test.each([
  [0, '0\u00a0byte'],
  [999, '999\u00a0byte'],
  [1000, '1\u00a0kB'],
  [49_213n, '49\u00a0kB'],
  [999_499, '999\u00a0kB'],
  [999_500, '1,0\u00a0MB'],
  [10_485_760, '10,5\u00a0MB'],
])('%s bytes are written %s', (bytes, written) => expect(formatBytes(bytes)).toBe(written))
