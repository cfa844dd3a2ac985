import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { connect, execute } from '#platform/index.ts'
import { sayWhyNotStarted } from './program.sentences.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'samklang-start-'))
afterAll(() => rmSync(folder, { recursive: true }))

const thrownBy = (work: () => void): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
const connecting = async (url: string) => {
  const { db, close } = connect({ to: { url }, as: 'owner', onLost: () => {} })
  const error = await execute(db, 'select 1').then(
    () => undefined,
    (reason: unknown) => reason,
  )
  await close()
  return sayWhyNotStarted(error)
}

test('a file where the data folder should be', () => {
  const file = path.join(folder, 'fil.csv')
  writeFileSync(file, '')
  expect(sayWhyNotStarted(thrownBy(() => mkdirSync(file)))).toContain(`${file} är en fil och inte en mapp.`)
  const below = path.join(file, 'data')
  expect(sayWhyNotStarted(thrownBy(() => mkdirSync(below, { recursive: true })))).toContain('inte är en mapp.')
})

test.each([
  ['ENOSPC', 'Disken är full: det gick inte att skriva /data/x.'],
  ['EROFS', '/data/x ligger på en disk som bara går att läsa.'],
  ['EACCES', 'Samklang får inte använda /data/x.'],
])('the disk says %s', (code, sentence) => {
  const error = Object.assign(new Error(code), { code, path: '/data/x', syscall: 'open' })
  expect(sayWhyNotStarted(error)).toContain(sentence)
})

test('a database that is not there, by port and by socket', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  expect(await connecting(`postgres://a:hemligt@127.0.0.1:${port}/b`)).toContain('PostgreSQL svarar inte.')
  expect(await connecting(`postgres:///b?host=${folder}`)).toContain('PostgreSQL svarar inte.')
})

test.each([
  ['28P01', 'godtar inte användaren eller lösenordet'],
  ['3D000', 'finns inte på servern'],
  ['ENOTFOUND', 'går inte att hitta'],
])('a database that says %s', (code, sentence) => {
  expect(sayWhyNotStarted(Object.assign(new Error('password hemligt'), { code }))).toContain(sentence)
})

test('what only a programmer can mend is not explained away', () => {
  expect(sayWhyNotStarted(new TypeError('x is not a function'))).toBeUndefined()
  expect(sayWhyNotStarted(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBeUndefined()
})
