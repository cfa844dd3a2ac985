import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataFolderInUse, lockOwner, takeDataFolder } from './data-folder-lock.ts'

let folder: string
const lockFile = () => path.join(folder, 'samklang.lock')
const left = (text: string) => writeFileSync(lockFile(), text)
/** The id of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ['-e', '0']).pid

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samklang-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the data folder', () => {
  test('is one process’s alone, until it is given back', () => {
    const giveBack = takeDataFolder(folder)
    expect(lockOwner(folder)).toBe(process.pid)
    expect(() => takeDataFolder(folder)).toThrow(DataFolderInUse)
    giveBack()
    expect(lockOwner(folder)).toBeUndefined()
    takeDataFolder(folder)()
  })

  test('is made when it is missing, however deep', () => {
    const deep = path.join(folder, 'a', 'b')
    takeDataFolder(deep)()
    expect(existsSync(deep)).toBe(true)
  })

  test('that another living process holds is named together with that process', () => {
    left(String(process.ppid))
    expect(() => takeDataFolder(folder)).toThrow(
      `Mappen ${folder} används redan av en annan Samklang-process (process-id ${process.ppid}).`,
    )
    expect(readFileSync(lockFile(), 'utf8')).toBe(String(process.ppid))
  })

  test('of somebody else’s living process is held too', () => {
    left('1')
    expect(lockOwner(folder)).toBe(1)
  })

  test('is taken over from a process that was killed', () => {
    left(String(ended()))
    expect(lockOwner(folder)).toBeUndefined()
    const giveBack = takeDataFolder(folder)
    expect(lockOwner(folder)).toBe(process.pid)
    giveBack()
    expect(existsSync(lockFile())).toBe(false)
  })

  test.each(['', 'skräp', '0', '-1', '1.5', '99999999999'])('is taken over where the lock says %j', (text) => {
    left(text)
    expect(lockOwner(folder)).toBeUndefined()
    takeDataFolder(folder)()
  })

  // In a container the program gets the same process id at every start.
  test('is taken over from a killed process that had our own number', () => {
    left(String(process.pid))
    expect(() => takeDataFolder(folder)).not.toThrow()
  })

  test.each([() => process.pid, () => process.ppid])(
    'is taken over when its owner’s number is another’s now',
    (pid) => {
      left(`${pid()} 1`)
      expect(lockOwner(folder)).toBeUndefined()
      takeDataFolder(folder)()
    },
  )

  test('is given back by its owner only', () => {
    const giveBack = takeDataFolder(folder)
    left('1')
    giveBack()
    expect(lockOwner(folder)).toBe(1)
  })

  test('has nothing but the lock left in it', () => {
    left(String(ended()))
    const giveBack = takeDataFolder(folder)
    expect(() => takeDataFolder(folder)).toThrow(DataFolderInUse)
    expect(readdirSync(folder)).toEqual(['samklang.lock'])
    giveBack()
    expect(readdirSync(folder)).toEqual([])
  })

  test('left by a killed process goes to one of the many that want it', async () => {
    left(String(ended()))
    const program = `
      const { takeDataFolder } = await import(${JSON.stringify(new URL('./data-folder-lock.ts', import.meta.url).href)})
      try { takeDataFolder(process.argv[1]); console.log('mine') } catch (error) { console.log(error.message) }
      process.stdin.resume()`
    const start = () =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, folder], {
        stdio: ['pipe', 'pipe', 'inherit'],
      })
    const wanting = Array.from({ length: 6 }, start)
    const said = await Promise.all(wanting.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])))
    for (const one of wanting) one.stdin.end()
    expect(said.filter((word) => word.startsWith('mine'))).toHaveLength(1)
    expect(said.filter((word) => word.includes('används redan'))).toHaveLength(5)
  })

  test('that nobody has used is nobody’s', () => {
    expect(lockOwner(folder)).toBeUndefined()
    expect(lockOwner(path.join(folder, 'finns-inte'))).toBeUndefined()
  })

  test('that cannot hold a lock is a fault, and not somebody else’s', () => {
    mkdirSync(lockFile())
    expect(() => takeDataFolder(folder)).toThrow()
    expect(() => takeDataFolder(folder)).not.toThrow(DataFolderInUse)
  })
})
