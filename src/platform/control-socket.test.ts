import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  askRunningServer,
  type CommandOutput,
  ServerDoesNotAnswer,
  serveCommands,
  type TypedCommand,
} from './control-socket.ts'

let folder: string
let close: (() => Promise<void>) | undefined
const typed: TypedCommand = { words: ['import', 'distribution', 'fördelning 2013.csv'], folder: '/hem/åsa' }
const address = () => path.join(folder, 'samklang.control')
const serve = async (run: (command: TypedCommand) => Promise<CommandOutput>) => {
  close = await serveCommands(folder, run)
}

beforeEach(() => {
  // Deeper than a socket's path may be long.
  folder = mkdtempSync(path.join(tmpdir(), `samklang-${'djup-'.repeat(30)}`))
})
afterEach(async () => {
  await close?.()
  close = undefined
  rmSync(folder, { recursive: true, force: true })
})

describe('a command typed beside a running server', () => {
  test('is run by it, with its words and its folder', async () => {
    const heard: TypedCommand[] = []
    await serve(async (command) => {
      heard.push(command)
      return { code: 1, text: 'Året har för lite pengar: 5 kr saknas.' }
    })
    expect(await askRunningServer(folder, typed)).toEqual({ code: 1, text: 'Året har för lite pengar: 5 kr saknas.' })
    expect(heard).toEqual([typed])
  })

  test('gets its own answer when several are typed at once', async () => {
    await serve(async ({ words }) => ({ code: 0, text: words.join(' ') }))
    const words = Array.from({ length: 20 }, (_, at) => `kommando ${at}`)
    const asked = await Promise.all(words.map((word) => askRunningServer(folder, { words: [word], folder })))
    expect(asked.map(({ text }) => text)).toEqual(words)
  })

  test('that breaks is told so, and the server serves the next', async () => {
    let time = 0
    await serve(async () => {
      time += 1
      if (time === 1) throw new Error('filen är borta')
      return { code: 0, text: 'klart' }
    })
    expect(await askRunningServer(folder, typed)).toEqual({ code: 70, text: 'Error: filen är borta' })
    expect(await askRunningServer(folder, typed)).toEqual({ code: 0, text: 'klart' })
  })

  test('that gives a long answer gets all of it', async () => {
    const text = 'rad på rad\n'.repeat(200_000)
    await serve(async () => ({ code: 0, text }))
    expect((await askRunningServer(folder, typed)).text).toBe(text)
  })

  test('that is no command gets an answer, and the server lives on', async () => {
    await serve(async () => ({ code: 0, text: 'klart' }))
    await expect(send('inte json')).resolves.toBeDefined()
    expect(await askRunningServer(folder, typed)).toEqual({ code: 0, text: 'klart' })
  })
})

test('only this user may open the door', async () => {
  await serve(async () => ({ code: 0, text: '' }))
  const socket = readFileSync(address(), 'utf8')
  expect(statSync(path.dirname(socket)).mode & 0o777).toBe(0o700)
})

test('a server that has stopped leaves no door behind', async () => {
  await serve(async () => ({ code: 0, text: '' }))
  const socket = readFileSync(address(), 'utf8')
  await close?.()
  close = undefined
  expect([existsSync(address()), existsSync(path.dirname(socket))]).toEqual([false, false])
  await expect(askRunningServer(folder, typed)).rejects.toThrow(ServerDoesNotAnswer)
  writeFileSync(address(), socket)
  await expect(askRunningServer(folder, typed)).rejects.toThrow('Samklang startar eller stannar just nu.')
})

test('a command in progress ends before the server does', async () => {
  await serve(() => new Promise((resolve) => setTimeout(resolve, 300, { code: 0, text: 'klart' })))
  const asked = askRunningServer(folder, typed)
  await new Promise((resolve) => setTimeout(resolve, 100))
  await close?.()
  close = undefined
  expect(await asked).toEqual({ code: 0, text: 'klart' })
})

test('somebody who leaves in the middle of a sentence disturbs nobody', async () => {
  await serve(async () => ({ code: 0, text: 'klart' }))
  const leaving = connect(readFileSync(address(), 'utf8'))
  leaving.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"words"', () => leaving.destroy())
  await once(leaving, 'close')
  expect(await askRunningServer(folder, typed)).toEqual({ code: 0, text: 'klart' })
})

/** Whatever bytes, past the command line. */
function send(body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { socketPath: readFileSync(address(), 'utf8'), method: 'POST', path: '/' },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      },
    )
    request.setTimeout(2000, () => request.destroy(new Error('no answer within two seconds')))
    request.on('error', reject)
    request.end(body)
  })
}
