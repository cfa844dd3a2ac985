import { expect, test } from 'vitest'
import { paths } from '#paths.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { settingsOf } from '#rooms/index.ts'
import { type RoomSettings, routesOf } from '#web/index.ts'

const rooms: RoomSettings = {
  ...settingsOf(readRegionPack('regions', 'varmland')),
  program: { database: 'pglite', version: 'test' },
}
const bound = new Set(Object.keys(routesOf(rooms)).map((address) => address.split(' ')[1] ?? ''))
const known: readonly string[] = Object.values(paths)

test('every path of the site is bound by a route', () => {
  expect(known.filter((path) => !bound.has(path))).toEqual([])
})

test('every route is bound to a path of the site', () => {
  expect([...bound].filter((path) => !known.includes(path))).toEqual([])
})

test('no two names stand for one path', () => {
  expect(known.filter((path, at) => known.indexOf(path) !== at)).toEqual([])
})
