import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

interface Lock {
  packages: Record<string, { resolved?: string; [field: string]: unknown }>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

test('the lock names every platform package, so that it installs on other machines than the one that wrote it', async () => {
  const script = pathToFileURL(path.resolve('scripts/complete-lock.mjs')).href
  const { completeLock } = (await import(script)) as { completeLock: (lock: Lock) => string[] }
  expect(completeLock(structuredClone(lock))).toEqual([])
})

// With an address, everyone would have to reach the registry of whoever wrote the lock.
test('the lock holds no addresses of registries', () => {
  expect(Object.keys(lock.packages).filter((at) => lock.packages[at]?.resolved !== undefined)).toEqual([])
})

test('the lock is of this package', () => {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
  const told = ['name', 'version', 'license', 'dependencies', 'devDependencies', 'engines']
  const pick = (from: Record<string, unknown> | undefined) => told.map((field) => [field, from?.[field]])
  expect(pick(lock.packages[''])).toEqual(pick(own))
})
