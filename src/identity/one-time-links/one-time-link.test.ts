import { expect, test } from 'vitest'
import { opensByMail } from './one-time-link.ts'

test.each([
  ['nobody here has, where applicants come by mail', { isUnknown: true }, true, true],
  ['nobody here has, where they come by a provider', { isUnknown: true }, false, false],
  ['is an officer’s who has not signed in before', { isStaff: true }, false, true],
  ['is an officer’s who has a passkey', { isStaff: true, surerWays: 1 }, true, false],
  ['is an applicant’s', {}, true, true],
  ['is an applicant’s who has a login too', { surerWays: 1 }, true, true],
  ['is an applicant’s who has a login, where that is the way', { surerWays: 1 }, false, false],
])('an address that %s', (_, more, welcomes, opens) => {
  expect(opensByMail({ isUnknown: false, isStaff: false, surerWays: 0, ...more }, welcomes)).toBe(opens)
})
