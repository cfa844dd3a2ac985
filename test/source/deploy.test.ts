import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

test('the README tells of every setting', () => {
  const [, shape = ''] = /const expected: [^=]+ = \{(.*?)^\}/ms.exec(readFileSync('src/config.ts', 'utf8')) ?? []
  const names = [...shape.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, name = '']) => name)
  const readme = readFileSync('README.md', 'utf8')
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => !new RegExp(`^\\|.*\`${name}\``, 'm').test(readme))).toEqual([])
})

// It ends well for a unit that it warns about, so its silence is the proof.
test.runIf(existsSync('/usr/bin/systemd-analyze') && existsSync('/usr/bin/node'))(
  'systemd understands the unit',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'samklang-unit-'))
    const unit = path.join(folder, 'samklang.service')
    copyFileSync('deploy/samklang.service', unit)
    const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(`${stdout}${stderr}`.split('\n').filter((line) => line.includes('samklang.service'))).toEqual([])
  },
)
