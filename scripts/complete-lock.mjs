// npm leaves platform packages that it cannot find out of the lock, and `npm ci` then refuses the lock on other
// machines. Run after changing a dependency: `node scripts/complete-lock.mjs`; test/source/lockfile.test.ts holds the lock to it.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const platformName =
  /-(android|darwin|linux|win32|freebsd|netbsd|openbsd|openharmony|sunos|aix)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el)(?:-([a-z]+))?$/

function* missing(lock) {
  for (const [at, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!lock.packages[`node_modules/${name}`] && !lock.packages[`${at}/node_modules/${name}`])
        yield { name, range, of: entry }
    }
  }
}

/** Adds an entry for every optional platform package that the lock lacks. Returns the names added. */
export function completeLock(lock) {
  const added = []
  for (const { name, range, of } of missing(lock)) {
    const platform = name.match(platformName)
    if (!platform) continue
    const [, os, cpu, abi] = platform
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      cpu: [cpu],
      ...(of.dev ? { dev: true } : {}),
      optional: true,
      os: [os],
      ...(os === 'linux' && abi ? { libc: [abi.includes('musl') ? 'musl' : 'glibc'] } : {}),
    }
    added.push(name)
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  return added
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const added = completeLock(lock)
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  console.log(added.length === 0 ? 'The lock was complete.' : `Added to the lock: ${added.join(', ')}`)
}
