import { describe, expect, test } from 'vitest'
import { importCommands } from '#distribution/index.ts'
import { rememberKnownParties } from '#parties/index.ts'
import { checkInvariants, inTransaction } from '#platform/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { knownPartiesOf } from '#rooms/index.ts'
import { runCommand } from '../src/command-line.ts'
import { type TestApp, useApp } from './app.ts'
import { ledgerRows, publicBytes } from './public-bytes.ts'

/** What a person types to read in what the demonstration shows. */
const typed = {
  varmland: [
    'import state-grants regions/_sverige/state-grants.csv',
    'import distribution regions/varmland/distributions/2013.csv --year 2013 --decided 2013-02-21 --body regionstyrelsen --total 48514000 --source http://www.regionvarmland.se/2013/02/22/regionstyrelsen-i-korthet-2013-02-21/',
  ],
  skane: [
    'import state-grants regions/_sverige/state-grants.csv',
    'import state-grants regions/skane/state-grants.csv',
    'import distribution regions/skane/distributions/2021-reinforcement.csv --year 2021 --round reinforcement --decided 2021-06-24 --body kulturnämnden --total 24268000 --source https://utveckling.skane.se/om-regional-utveckling/nyheter1/kultur/2021/extra-stod-ska-bidra-till-skanska-kulturlivets-nystart/',
  ],
}

describe.each(['varmland', 'skane'] as const)(
  '%s: the public sees what the import wrote, and nothing else',
  (region) => {
    const app = useApp({ region })

    test('an emptied database that reads the files in by command shows the same bytes', async () => {
      await app.work()
      const before = await seen(app)
      expect(Object.keys(before.pages).length).toBeGreaterThan(15)
      expect(Object.values(before.pages).filter((page) => !page.startsWith('200') && !page.startsWith('302'))).toEqual(
        [],
      )

      await app.emptyAndForget()
      expect(await ledgerRows(app.platform.db)).toEqual([])
      const pack = readRegionPack('regions', region)
      await inTransaction(app.platform.db, (tx) => rememberKnownParties(tx, knownPartiesOf(pack)))
      for (const line of typed[region]) {
        const words = line.split(' ')
        const output = await runCommand(async () => app.platform, importCommands(app.rooms.distribution), {
          words,
          folder: process.cwd(),
        })
        expect(output).toMatchObject({ code: 0 })
      }
      await app.work()
      expect(await seen(app)).toEqual(before)
      expect((await checkInvariants(app.platform.db, 'db/invariants')).broken).toEqual([])
    })
  },
)

const seen = async (app: TestApp) => ({ pages: await publicBytes(app), ledger: await ledgerRows(app.platform.db) })
