// Installs and builds when something has changed since last time. By content and not by file time: a clone gives every
// file the same time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const oldest = [20, 19]

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(`Samklang behöver Node ${oldest.join('.')} eller nyare. Här är ${process.version}.`)
  process.exit(1)
}

const hashOf = (files, ...more) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.update(more.join(' ')).digest('hex')
}

const isStamped = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp

/** Says what is going on, where the answer of a command is not disturbed. */
const say = (text) => console.error(text)

export function ensureInstalled() {
  const stampFile = 'node_modules/.samklang-installed'
  const stamp = hashOf(['package-lock.json'], process.versions.modules, process.platform, process.arch)
  if (isStamped(stampFile, stamp)) return
  say('Installerar beroenden (en gång, ungefär en halv minut) …')
  // What builds the program is needed where NODE_ENV is production too.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    say('Installationen misslyckades. Kontrollera att npm når sitt paketregister och försök igen.')
    process.exit(status ?? 1)
  }
  writeFileSync(stampFile, stamp)
}

export async function ensureBuilt() {
  const sources = readdirSync('src', { recursive: true })
    .map((file) => path.join('src', file))
    .filter((file) => statSync(file).isFile() && !file.includes('.test.'))
    .sort()
  const stamp = hashOf(['scripts/build.mjs', 'package-lock.json', ...sources])
  if (isStamped('dist/.samklang-built', stamp)) return
  say('Bygger …')
  const { buildAll } = await import('./build.mjs')
  const fresh = `dist.${process.pid}`
  await buildAll(fresh)
  writeFileSync(path.join(fresh, '.samklang-built'), stamp)
  replaceFolder('dist', fresh)
}

/** In one move, so that a server that runs from the old folder never finds it half empty. */
function replaceFolder(folder, fresh) {
  const old = `${fresh}.old`
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(fresh, folder)
  rmSync(old, { recursive: true, force: true })
}
