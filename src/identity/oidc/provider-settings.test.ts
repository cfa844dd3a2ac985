import { expect, test } from 'vitest'
import { readProviders } from './provider-settings.ts'

const told = {
  OIDC_ISSUER: 'https://login.example.se',
  OIDC_CLIENT_ID: 'samklang',
  OIDC_CLIENT_SECRET: 'hemligt',
  OIDC_NAME: 'regionens inloggning',
}

test('nothing told is nothing wrong', () => {
  expect(readProviders({ PATH: '/bin' })).toEqual({ providers: [], wrong: [] })
})

test('a provider of the department’s own people, with its levels', () => {
  const levels = { OIDC_ACR_SUBSTANTIAL: 'loa2 loa2-mobil', OIDC_ACR_HIGH: 'loa3,loa4' }
  expect(readProviders({ ...told, ...levels })).toEqual({
    wrong: [],
    providers: [
      {
        ...{ key: 'medarbetare', realm: 'staff', name: 'regionens inloggning', issuer: 'https://login.example.se' },
        ...{ clientId: 'samklang', clientSecret: 'hemligt', scope: 'openid email profile' },
        acr: { substantial: ['loa2', 'loa2-mobil'], high: ['loa3', 'loa4'] },
      },
    ],
  })
})

test('one for applicants beside it', () => {
  const applicants = Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name.replace('OIDC', 'OIDC_APPLICANT'), value]),
  )
  const { providers } = readProviders({ ...told, ...applicants })
  expect(providers.map(({ key, realm }) => [key, realm])).toEqual([
    ['medarbetare', 'staff'],
    ['sokande', 'partner'],
  ])
})

test.each([
  [{ OIDC_ISSUER: 'http://login.example.se' }, 'OIDC_ISSUER ska vara inloggningstjänstens adress'],
  [{ OIDC_ISSUER: 'login' }, 'OIDC_ISSUER ska vara inloggningstjänstens adress'],
  [{ OIDC_ISSUER: '' }, 'OIDC_ISSUER ska vara inloggningstjänstens adress'],
  [{ OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET saknas'],
  [{ OIDC_NAME: ' ' }, 'OIDC_NAME saknas'],
  [{ OIDC_SCOPE: 'email' }, 'OIDC_SCOPE ska innehålla openid'],
])('%j is told of, without the secret', (more, sentence) => {
  const { providers, wrong } = readProviders({ ...told, ...more })
  expect(providers).toEqual([])
  expect(wrong.join(' ')).toContain(sentence)
  expect(wrong.join(' ')).not.toContain('hemligt')
})

test('a provider on this machine may be plain HTTP', () => {
  expect(readProviders({ ...told, OIDC_ISSUER: 'http://127.0.0.1:9000/idp' }).wrong).toEqual([])
})
