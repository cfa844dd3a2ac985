import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { importCommands } from '#distribution/index.ts'
import type { Command, CommandLine, Platform } from '#platform/index.ts'
import { settings } from '../test/varmland-2013.ts'
import { runCommand } from './command-line.ts'

let ran: CommandLine[] = []
let opened = 0
const platform = async () => {
  opened += 1
  return {} as Platform
}
const command = (verb: string): Command => ({
  verb,
  summary: `provar ${verb}`,
  usage: `${verb} FIL --year ÅÅÅÅ`,
  options: { year: 'året' },
  repeated: { map: 'fält=kolumn' },
  flags: { 'dry-run': 'visar bara' },
  async run(_, line) {
    ran.push(line)
    return { code: 1, lines: ['Nekat.', 'Potten räcker inte.'], json: { refused: true, missing: '5' } }
  },
})
const commands = [command('import distribution'), command('import state-grants'), command('kontrollera')]
const type = (...words: string[]) => runCommand(platform, commands, { words, folder: '/hem/åsa' })

beforeEach(() => {
  ran = []
  opened = 0
})

describe('a command', () => {
  test('gets its files from the folder where it was typed, its options and its flags', async () => {
    const words = ['a.csv', '--year', '2013', '--map', 'recipient=namn', '--map=state_sek=kr', '--dry-run', '/b.csv']
    expect(await type('import', 'distribution', ...words)).toEqual({ code: 1, text: 'Nekat.\nPotten räcker inte.' })
    expect(ran).toEqual([
      {
        positional: ['/hem/åsa/a.csv', '/b.csv'],
        options: { year: '2013' },
        repeated: { map: ['recipient=namn', 'state_sek=kr'] },
        flags: new Set(['dry-run']),
      },
    ])
  })

  test('is found by its whole verb', async () => {
    await type('import', 'state-grants')
    await type('kontrollera')
    expect(ran).toHaveLength(2)
    expect((await type('import')).code).toBe(2)
    expect((await type('distribution', 'import')).code).toBe(2)
    expect((await type('import distribution')).code).toBe(2)
    expect(ran).toHaveLength(2)
  })

  test('answers a program with one JSON object and the same code', async () => {
    const { code, text } = await type('kontrollera', '--json')
    expect([code, JSON.parse(text)]).toEqual([1, { refused: true, missing: '5' }])
    expect(text).not.toContain('\n')
  })

  test('takes what follows -- as files, whatever they look like', async () => {
    await type('kontrollera', '--', '--year')
    expect(ran[0]?.positional).toEqual([path.resolve('/hem/åsa', '--year')])
  })

  test('that breaks is a fault of ours, and not a wrong use', async () => {
    const broken: Command = { ...command('bryt'), run: () => Promise.reject(new Error('trasig')) }
    await expect(runCommand(platform, [broken], { words: ['bryt'], folder: '/' })).rejects.toThrow('trasig')
  })
})

describe('help', () => {
  test.each([[[]], [['--help']], [['hjälp', '--help']]])('for %j lists every command', async (words) => {
    const { code, text } = await type(...words)
    expect(code).toBe(0)
    for (const { verb, summary } of commands) expect(text).toContain(`  ${verb.padEnd(24)} ${summary}`)
  })

  test('for one command tells how it is used, and does not run it or open the database', async () => {
    const { code, text } = await type('import', 'distribution', 'a.csv', '--help')
    expect(code).toBe(0)
    expect(text).toContain('Provar import distribution.')
    expect(text).toContain('npm run samklang -- import distribution FIL --year ÅÅÅÅ')
    for (const option of ['--year', '--map', '--dry-run', '--json']) expect(text).toContain(option)
    expect([ran, opened]).toEqual([[], 0])
  })
})

describe('a wrong use answers 2, tells how it is done, and does nothing', () => {
  test.each([
    [['import', 'distribution', '--yeer', '2013'], '--yeer'],
    [['import', 'distribution', '-x'], '-x'],
    [['import', 'distribution', '--year'], '--year'],
    [['import', 'distribution', '--year', '--json'], '--year'],
    [['import', 'distribution', '--dry-run=ja'], '--dry-run'],
    [['kontrollera', '--help', '--okänd'], '--okänd'],
  ])('%j', async (words, named) => {
    const { code, text } = await type(...words)
    expect(code).toBe(2)
    expect(text).toContain(named)
    expect(text).toContain('npm run samklang -- ')
    expect([ran, opened]).toEqual([[], 0])
  })

  test('also where there is no such command, which names those that there are', async () => {
    const { code, text } = await type('radera', 'allt')
    expect(code).toBe(2)
    expect(text).toContain('Det finns inget kommando ”radera allt”.')
    expect(text).toContain('import distribution')
  })
})

test('every command of the program explains itself', async () => {
  for (const { verb } of importCommands(settings)) {
    const words = [...verb.split(' '), '--help']
    const { code, text } = await runCommand(platform, importCommands(settings), { words, folder: '/' })
    expect([code, text.split('\n')[0]?.endsWith('.')]).toEqual([0, true])
    expect(text).toContain(`npm run samklang -- ${verb}`)
  }
  expect(opened).toBe(0)
})
