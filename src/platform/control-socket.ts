import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A command as it was typed, and the folder that its file names start from. */
export interface TypedCommand {
  readonly words: readonly string[]
  readonly folder: string
}

export interface CommandOutput {
  readonly code: number
  readonly text: string
}

/** The server holds the data folder, but takes no commands: not yet, or no longer. */
export class ServerDoesNotAnswer extends Error {
  override readonly name = 'ServerDoesNotAnswer'
  constructor() {
    super('Samklang startar eller stannar just nu. Försök igen om en stund.')
  }
}

const addressFile = (dataFolder: string): string => path.join(dataFolder, 'samklang.control')

/**
 * Lets the command line work while the server holds the embedded database: commands come in over a Unix socket that
 * only this user may open, and are run here. Answers how to close it.
 */
export async function serveCommands(
  dataFolder: string,
  run: (command: TypedCommand) => Promise<CommandOutput>,
): Promise<() => Promise<void>> {
  // A folder of its own, made for this user only; in the data folder the path could grow too long for a socket.
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-control-'))
  const socket = path.join(folder, 'socket')
  const server = http.createServer((request, response) => {
    response.setHeader('connection', 'close')
    readAll(request)
      .then((text) => run(readTyped(text)))
      .catch((error: unknown): CommandOutput => ({ code: 70, text: String(error) }))
      .then((output) => response.end(JSON.stringify(output)))
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  writeFileSync(addressFile(dataFolder), socket)
  return async () => {
    rmSync(addressFile(dataFolder), { force: true })
    const closed = new Promise((resolve) => server.close(resolve))
    // A command in progress may end, for a while.
    const late = setTimeout(() => server.closeAllConnections(), 5000)
    await closed
    clearTimeout(late)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Has the running server do a command. Throws ServerDoesNotAnswer. */
export async function askRunningServer(dataFolder: string, command: TypedCommand): Promise<CommandOutput> {
  try {
    return JSON.parse(await send(readFileSync(addressFile(dataFolder), 'utf8'), command)) as CommandOutput
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw ['ENOENT', 'ECONNREFUSED'].includes(code) ? new ServerDoesNotAnswer() : error
  }
}

const send = (socketPath: string, command: TypedCommand): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = http.request({ socketPath, method: 'POST', path: '/' }, (response) =>
      readAll(response).then(resolve, reject),
    )
    request.on('error', reject)
    request.end(JSON.stringify(command))
  })

async function readAll(message: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function readTyped(text: string): TypedCommand {
  const { words, folder } = JSON.parse(text) as Partial<TypedCommand>
  if (!Array.isArray(words) || words.some((word) => typeof word !== 'string') || typeof folder !== 'string') {
    throw new Error('not a command')
  }
  return { words, folder }
}
