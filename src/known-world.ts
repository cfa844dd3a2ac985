import { readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  addDemoPeople,
  loadDemoCase,
  loadDemoPlan,
  loadDemoReferral,
  loadDemoScenario,
  loadDemoWorld,
  loadDemoYear,
} from '#demo/index.ts'
import { contentKey, inTransaction, keepSetting, type Platform, putSetting, readSetting } from '#platform/index.ts'
import type { RegionPack } from '#region-pack/index.ts'
import { demoFilesOf, demoScopesOf, rememberPack } from '#rooms/index.ts'
import type { RoomSettings } from '#web/index.ts'

/** What this build made of the pack is in the database already, unless one of them is new: a start need not ask for each row. */
export async function rememberPackOfBuild(
  platform: Platform,
  pack: RegionPack,
  stamp: string | undefined,
): Promise<void> {
  const is = keyOf(stamp, pack)
  if (is !== undefined && (await readSetting(platform.db, 'pack')) === is) return
  await inTransaction(platform.db, async (tx) => {
    await rememberPack(tx, pack, platform.clock())
    if (is !== undefined) await putSetting(tx, 'pack', is)
  })
}

/** The demonstration's world and people, in the same way. */
export async function loadDemoOfBuild(
  platform: Platform,
  rooms: RoomSettings,
  pack: RegionPack,
  stamp: string | undefined,
): Promise<void> {
  const is = keyOf(stamp, pack)
  if (is !== undefined && (await readSetting(platform.db, 'demo-people')) === is) return
  await loadDemoWorldOnce(platform, rooms, pack)
  await addDemoPeople(platform, demoScopesOf(pack))
  if (is !== undefined) await inTransaction(platform.db, (tx) => putSetting(tx, 'demo-people', is))
}

/** What tells one build from another. Undefined when the program runs from its source, which changes without a trace. */
export const buildStamp = (): Promise<string | undefined> =>
  readFile(path.join(import.meta.dirname, '.samklang-built'), 'utf8').catch(() => undefined)

const keyOf = (stamp: string | undefined, pack: RegionPack): string | undefined =>
  stamp === undefined ? undefined : contentKey([stamp, pack])

/** Once: what people have changed in the demonstration since then is theirs. */
async function loadDemoWorldOnce(platform: Platform, rooms: RoomSettings, pack: RegionPack): Promise<void> {
  if ((await readSetting(platform.db, 'demo-world')) !== undefined) return
  await loadDemoWorld(platform, rooms.distribution, demoFilesOf(pack))
  await loadDemoYear(platform, rooms.plan.year)
  await loadDemoCase(platform, rooms.registry)
  await loadDemoReferral(platform)
  await loadDemoPlan(platform)
  await loadDemoScenario(platform)
  await keepSetting(platform.db, 'demo-world', 'loaded')
}
