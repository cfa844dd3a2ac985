import type { Report } from './report.ts'
import { log, publish } from './report.ts'

const benchmarks: Record<string, { about: string; run(): Promise<Report> }> = {
  pages: {
    about: 'P4, P5, P7: follow the krona with a million transfers; the weight of public pages; a decision as PDF',
    run: async () => (await import('./pages/pages.bench.ts')).benchPages(),
  },
  ledger: {
    about: 'bookings a second by post(), beside a bare driver doing the same statements, on both databases',
    run: async () => (await import('./ledger/ledger.bench.ts')).benchLedger(),
  },
  start: {
    about: 'P6: first and second start, and memory, on both databases',
    run: async () => (await import('./start/start.bench.ts')).benchStart(),
  },
  busy: {
    about:
      'the page of a year while a large file is read in, open data are fetched and a backup is made, on both databases',
    run: async () => (await import('./busy/busy.bench.ts')).benchBusy(),
  },
  scenario: {
    about: 'P8: a scenario of a thousand rows and every kind of step, with all checks',
    run: async () => (await import('./scenario/scenario.bench.ts')).benchScenario(),
  },
  uploads: {
    about: 'memory while forty files of the largest size are sent at once',
    run: async () => (await import('./uploads/uploads.bench.ts')).benchUploads(),
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benchmarks))
if (asked.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no benchmark called ${unknown.join(', ')}.`)
  console.log('npm run bench -- <name> …\n')
  for (const [name, { about }] of Object.entries(benchmarks)) console.log(`  ${name.padEnd(8)} ${about}`)
  console.log('\nTables are printed; raw samples go to bench/out/<name>.json. Nothing here is a test.')
  process.exitCode = unknown.length > 0 ? 1 : 0
}
for (const name of unknown.length > 0 ? [] : asked) {
  log(`${name} …`)
  const report = await benchmarks[name]?.run()
  if (report) publish(name, report)
}
