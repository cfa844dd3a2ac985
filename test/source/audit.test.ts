import { describe, expect, test } from 'vitest'
import { permissionsOf } from '#identity/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { settingsOf } from '#rooms/index.ts'
import { type Route, routesOf } from '#web/index.ts'
import { sources } from './source-files.ts'

const rooms = {
  ...settingsOf(readRegionPack('regions', 'varmland')),
  program: { database: 'pglite', version: 'test' },
} as const
const routes = () => Object.entries(routesOf(rooms)) as [string, Route][]

/** Every event that the program writes to the audit log, out of the source. */
const recorded = new Set(
  sources.flatMap(({ text }) =>
    [...text.matchAll(/\brecord\(tx, \{[^}]*?\bwhat: '([^']+)'/g)].map(([, what = '']) => what),
  ),
)

test('the auditor changes nothing: the role has no right that any form asks for', () => {
  const rights: readonly string[] = permissionsOf('auditor')
  expect(routes().filter(([address, { may }]) => address.startsWith('POST ') && rights.includes(may))).toEqual([])
})

describe('what the route table says that a route logs', () => {
  test('is an event that is really written', () => {
    expect(recorded.size).toBeGreaterThan(8)
    expect(routes().filter(([, { logs }]) => logs !== 'nothing' && !recorded.has(logs))).toEqual([])
  })

  test('is nothing for reading and something for every change', () => {
    // An identity provider sends the browser back by a link, and that signs in.
    const changes = (address: string) => address.startsWith('POST ') || address === 'GET /logga-in/med/:provider/svar'
    const isWrong = ([address, { logs }]: [string, Route]) => changes(address) === (logs === 'nothing')
    expect(routes().filter(isWrong)).toEqual([])
  })
})
