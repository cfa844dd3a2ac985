import { defineConfig } from 'vitest/config'

const onDatabase = 'src/**/*.{store,action,route,job}.test.{ts,tsx}'
const wholeApp = 'test/*.test.ts'
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } }

/** The same files on both databases; `npm test` runs every project, and names what a machine could not run. */
const database = (name: 'pglite' | 'postgres', include: string[]) => ({
  oxc,
  test: {
    name,
    include,
    exclude: ['test/source/**'],
    globalSetup: ['test/setup/databases.ts'],
    env: { SAMKLANG_TEST_DATABASE: name },
    provide: { wanted: name },
    maxWorkers: 2,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}', 'test/source/*.test.ts'],
          exclude: [onDatabase],
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      database('pglite', [onDatabase, wholeApp]),
      database('postgres', [onDatabase, wholeApp, 'test/postgres/*.test.ts']),
      {
        oxc,
        test: {
          name: 'journeys',
          include: ['test/journeys/*.test.ts', 'test/crash/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
