import { expect, test } from 'vitest'
import { readRegionPack } from '#region-pack/index.ts'
import { loadDemoOfBuild, rememberPackOfBuild } from '../src/known-world.ts'
import { useApp } from './app.ts'

const app = useApp({ isEmpty: true })
const pack = readRegionPack('regions', 'varmland')

test('what a build made of a pack is asked for once, and again when either is new or there is no build', async () => {
  let times = 0
  const clock = () => {
    times += 1
    return new Date()
  }
  const remember = async (stamp: string | undefined, of = pack) => {
    const before = times
    await rememberPackOfBuild({ ...app.platform, clock }, of, stamp)
    return times > before
  }
  expect([await remember('a'), await remember('a'), await remember('b')]).toEqual([true, false, true])
  expect(await remember('b', { ...pack, plans: pack.plans.slice(1) })).toBe(true)
  expect([await remember(undefined), await remember(undefined)]).toEqual([true, true])
})

test('a demonstration is loaded once, whatever is built', async () => {
  for (const stamp of ['a', 'a', 'b']) await loadDemoOfBuild(app.platform, app.rooms, pack, stamp)
  const count = await app.platform.db.selectFrom('decisions_public_decision').selectAll().execute()
  await loadDemoOfBuild(app.platform, app.rooms, pack, undefined)
  expect(count.length).toBeGreaterThan(0)
  expect(await app.platform.db.selectFrom('decisions_public_decision').selectAll().execute()).toEqual(count)
})
