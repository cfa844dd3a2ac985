import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { asks } from './asks.ts'
import { filesBelow, type Import, kindOf, line, moduleOf, order, type SourceFile, sources } from './source-files.ts'

/** Every import that breaks a rule, as `file → import`. */
const offending = (files: readonly SourceFile[], isWrong: (one: Import, file: SourceFile) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports.filter((one) => isWrong(one, file)).map((one) => `${file.path} → ${one.file ?? one.specifier}`),
  )
const ofKind = (...kinds: string[]) => sources.filter(({ kind }) => kinds.includes(kind))
const targetKind = ({ file }: Import): string => (file === null ? 'package' : kindOf(file))
const isOwn = ({ file }: Import, from: SourceFile): boolean => file !== null && moduleOf(file) === from.module
const isDoor = ({ file }: Import): boolean => file === 'src/paths.ts' || /^src\/[^/]+\/index\.ts$/.test(file ?? '')
const isOf = (one: Import, ...modules: string[]): boolean => one.file !== null && modules.includes(moduleOf(one.file))

const guide = readFileSync('docs/architecture.md', 'utf8')

describe('the order line', () => {
  test('every module is on it', () => {
    expect(sources.map(({ path: file, module }) => (order.includes(module) ? '' : file)).filter(Boolean)).toEqual([])
  })

  test('modules lean one way only', () => {
    const place = (module: string) => order.indexOf(module)
    const isRight = (one: Import, { module }: SourceFile) => place(moduleOf(one.file ?? '')) > place(module)
    expect(offending(sources, (one, file) => one.file !== null && isRight(one, file))).toEqual([])
  })

  test('a module is entered by its front door', () => {
    const inFolders = (one: Import) => one.file !== null && one.file.split('/').length > 2
    expect(offending(sources, (one, file) => inFolders(one) && !isOwn(one, file) && !isDoor(one))).toEqual([])
  })

  test('every folder has a front door', () => {
    const doors = new Set(ofKind('door').map(({ module }) => module))
    const folders = sources.filter((file) => file.path.split('/').length > 2).map(({ module }) => module)
    expect([...new Set(folders)].filter((module) => !doors.has(module))).toEqual([])
  })

  test('only what starts the program knows its configuration', () => {
    expect(
      offending(sources, (one, { module }) => isOf(one, 'config') && !['main', 'program'].includes(module)),
    ).toEqual([])
  })

  test('docs/architecture.md has the same line', () => {
    expect(guide).toContain(line)
  })

  test('docs/architecture.md lists every door that takes a transaction', () => {
    const takesTx = /^export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*tx: Tx\b/gm
    const doors = ofKind('door').flatMap((door) =>
      sources
        .filter(({ module }) => module === door.module)
        .flatMap(({ text }) => [...text.matchAll(takesTx)].map(([, name = '']) => name))
        .filter((name) => new RegExp(`\\b${name}\\b`).test(door.text)),
    )
    expect(doors.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })
})

describe('what kind of file may know what', () => {
  const kinds = [
    'rules',
    'mechanics',
    'door',
    'tables',
    'sentences',
    'words',
    'island',
    'store',
    'action',
    'route',
    'page',
    'island',
    'job',
    'command',
  ]

  test('every suffix is one that the guide explains', () => {
    expect(
      sources.filter(({ kind, module }) => !kinds.includes(kind) && module !== 'paths').map((file) => file.path),
    ).toEqual([])
  })

  // A type is gone when the program runs, so a rule that names one is as pure as before.
  test('rules know their own rules, values, and types that leave by a door', () => {
    const isKnown = (one: Import, file: SourceFile) =>
      isOwn(one, file) ? targetKind(one) === 'rules' : isOf(one, 'values') || (one.isType && isDoor(one))
    expect(offending(ofKind('rules'), (one, file) => !isKnown(one, file))).toEqual([])
  })

  test('sentences know rules, other sentences, and the types of refusals', () => {
    const isKnown = (one: Import, file: SourceFile) =>
      one.isType ||
      isOf(one, 'values') ||
      (isOwn(one, file) && ['rules', 'sentences', 'words'].includes(targetKind(one)))
    const ofRooms = ofKind('sentences').filter(({ module }) => module !== 'platform')
    expect(offending(ofRooms, (one, file) => !isKnown(one, file))).toEqual([])
  })

  test('words know values, rules and other words', () => {
    const isKnown = (one: Import, file: SourceFile) =>
      one.isType || isOf(one, 'values') || (isOwn(one, file) && ['rules', 'words'].includes(targetKind(one)))
    expect(offending(ofKind('words'), (one, file) => !isKnown(one, file))).toEqual([])
  })

  test('rules are told the time and the dice; they do not ask', () => {
    expect(
      ofKind('rules', 'sentences', 'words').flatMap((file) => asks(file).map((what) => `${file.path} → ${what}`)),
    ).toEqual([])
  })

  test('stores know no actions, pages and routes', () => {
    const wrong = ['action', 'page', 'route', 'job', 'command']
    expect(offending(ofKind('store'), (one) => wrong.includes(targetKind(one)) || isOf(one, 'ui'))).toEqual([])
  })

  test('actions know neither HTTP nor HTML', () => {
    const isScreen = (one: Import) => ['page', 'route'].includes(targetKind(one)) || isOf(one, 'ui')
    expect(offending(ofKind('action'), (one) => isScreen(one) || /^(hono|preact)/.test(one.specifier))).toEqual([])
  })

  test('pages know paths, screen parts, rules and words; of the rest, types only', () => {
    const own = ['page', 'island', 'rules', 'sentences', 'words', 'mechanics']
    const isKnown = (one: Import, file: SourceFile) =>
      one.isType || isOf(one, 'paths', 'ui', 'values') || (isOwn(one, file) && own.includes(targetKind(one)))
    expect(
      offending(ofKind('page'), (one, file) => !isKnown(one, file) && !one.specifier.startsWith('preact')),
    ).toEqual([])
  })

  // Whatever an island names is sent to everyone who opens its page.
  test('islands know screen parts, rules and what draws them; nothing of the server', () => {
    const own = ({ module }: SourceFile) => ['rules', 'island', 'words', ...(module === 'ui' ? ['mechanics'] : [])]
    const isKnown = (one: Import, file: SourceFile) =>
      one.isType || isOf(one, 'values') || (isOwn(one, file) ? own(file).includes(targetKind(one)) : isOf(one, 'ui'))
    const draws = ({ specifier }: Import) => /^(?:preact|@preact\/signals$)/.test(specifier)
    expect(offending(ofKind('island'), (one, file) => !isKnown(one, file) && !draws(one))).toEqual([])
  })
})

describe('sizes', () => {
  const made = ['src/ui/theme/tokens.css']
  const written = ['src', 'test', 'scripts', 'bench'].flatMap(filesBelow).filter((file) => !made.includes(file))

  test('no file outgrows a reader', () => {
    const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length
    const long = written.filter((file) => /\.(?:[cm]?tsx?|mjs|css|typ)$/.test(file) && linesOf(file) > 250)
    expect(long.map((file) => `${file}: ${linesOf(file)} lines`)).toEqual([])
  })

  test('no folder outgrows a screen', () => {
    const counted = sources
      .filter(({ kind }) => kind !== 'door' && kind !== 'tables')
      .map((file) => path.dirname(file.path))
    const count = (folder: string) => counted.filter((one) => one === folder).length
    expect([...new Set(counted)].filter((one) => count(one) > 15).map((one) => `${one}: ${count(one)} files`)).toEqual(
      [],
    )
  })

  test('no folder is a drawer', () => {
    const drawer = /\/(?:common|shared|utils?|helpers?|services|lib|misc)\//
    expect(written.filter((file) => drawer.test(file))).toEqual([])
  })
})
