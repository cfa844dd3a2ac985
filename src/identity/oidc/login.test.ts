import { describe, expect, test } from 'vitest'
import { type AddressOwner, hasIdentityNumber, mayBecomeLoginOf, nameOfLogin } from './login.ts'
import { acrValuesFor, assuranceOf } from './provider.ts'

const made: AddressOwner = { isStaff: true, isDemo: false, isMadeByOthers: true, hasLogin: false }

describe('an unknown login whose verified address somebody here has', () => {
  test.each([
    ['becomes the officer’s that an administrator made', 'staff', {}, true],
    ['does not, when the officer has a login', 'staff', { hasLogin: true }, false],
    ['does not, when the person made itself', 'staff', { isStaff: false, isMadeByOthers: false }, false],
    ['is not an officer’s, when it is an applicant’s login', 'partner', {}, false],
    ['becomes the applicant’s', 'partner', { isStaff: false, isMadeByOthers: false }, true],
    ['is never a person’s of the demonstration', 'partner', { isStaff: false, isDemo: true }, false],
  ] as const)('%s', (_, realm, more, does) => {
    expect(mayBecomeLoginOf(realm, { ...made, ...more })).toBe(does)
  })
})

// Made up after the rule; the check digits are right where the text says so.
test.each([
  ['199001010017', true],
  ['900101-0017', true],
  ['urn:se:199001610014', true],
  ['199001010018', false],
  ['199013010014', false],
  ['110169484474386276334', false],
  ['f3a9c1d2-0000-4000-8000-000000000000', false],
  ['', false],
])('%s holds an identity number: %s', (text, does) => {
  expect(hasIdentityNumber(text)).toBe(does)
})

test.each([
  [{ name: ' Exempel Person ', email: 'a@exempel.se' }, 'Exempel Person'],
  [{ name: '199001010017', email: 'a@exempel.se' }, 'a@exempel.se'],
  [{ name: '', email: null }, 'Sökande'],
])('%j is called %s', (login, name) => {
  expect(nameOfLogin(login, 'Sökande')).toBe(name)
})

const acr = { substantial: ['loa2'], high: ['loa3', 'loa4'] }
test.each([
  ['loa2', 'substantial'],
  ['loa4', 'high'],
  ['loa1', 'low'],
  [undefined, 'low'],
  [['loa4'], 'low'],
])('a sign-in that is told as %s counts as %s', (told, level) => {
  expect(assuranceOf({ acr }, told)).toBe(level)
})

test.each([
  ['low', []],
  ['substantial', ['loa2', 'loa3', 'loa4']],
  ['high', ['loa3', 'loa4']],
] as const)('what counts as %s is asked for as %j', (least, asked) => {
  expect(acrValuesFor({ acr }, least)).toEqual(asked)
})
