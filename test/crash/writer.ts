// A process that writes as hard as it can until it is killed. Every decision that the program has acknowledged goes to
// standard output, which on a pipe is written before the next step is taken.
import { writeSync } from 'node:fs'
import { publishDistribution } from '#distribution/index.ts'
import { readRegionPack } from '#region-pack/index.ts'
import { isRefused, kronor } from '#values/index.ts'
import { readConfig } from '../../src/config.ts'
import { openProgram } from '../../src/program.ts'

const clients = 50
const run = process.argv[2] ?? '0'
const program = await openProgram(readConfig(process.env), readRegionPack('regions', 'varmland'))

await Promise.all(
  Array.from({ length: clients }, async (_, client) => {
    for (let at = 1; ; at++) {
      const imported = await publishDistribution(program.platform, program.rooms.distribution, 'prov', {
        file: { name: 'prov.csv', sha256: '0'.repeat(64), sizeBytes: 0 },
        answers: {
          year: 2031 + client,
          round: 'ordinary',
          roundName: null,
          decided: null,
          body: 'regionstyrelsen',
          total: null,
          source: `prov ${run}-${client}-${at}`,
          caseNumber: null,
        },
        rows: [1, 2, 3].map((line) => ({
          line,
          recipient: `Föreningen Exempel ${line}`,
          state: kronor(line),
          regional: null,
          other: null,
          area: null,
          areaBasis: null,
          note: null,
          source: null,
          precision: 'exact' as const,
          condition: null,
        })),
      })
      if (isRefused(imported)) throw new Error(imported.refused)
      writeSync(1, `decision:${imported.decision}\n`)
    }
  }),
).catch(() => {
  // The database is gone. What was acknowledged is told already; the test ends this process.
  setInterval(() => {}, 1000)
})
