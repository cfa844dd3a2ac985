import { describe, expect, test } from 'vitest'
import { browserName, judgeToken, type TokenState } from './session.ts'

const now = new Date('2026-11-26T10:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const state = (more: Partial<TokenState>): TokenState => ({
  ...{ presented: 'current', tokenAt: ago(1), formerUntil: null },
  ...more,
})

describe('a token', () => {
  test.each([
    ['is kept while it is new', {}, 'keep'],
    ['is changed after half an hour', { tokenAt: ago(30) }, 'renew'],
    ['that is next counts from when it is used', { presented: 'next', tokenAt: ago(31) }, 'promote'],
    ['that was put away holds for requests under way', { presented: 'former', formerUntil: ago(-1) }, 'keep'],
    ['that was put away long ago ends the session', { presented: 'former', formerUntil: ago(1) }, 'end'],
    ['that was put away at no time ends it too', { presented: 'former' }, 'end'],
  ] as const)('%s', (_, more, judged) => {
    expect(judgeToken(state(more), now)).toBe(judged)
  })
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0',
    'Edge, Windows',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1', 'Safari, iOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', 'Firefox, Linux'],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['curl/8', ''],
])('a browser that calls itself %s is shown as "%s"', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name)
})
