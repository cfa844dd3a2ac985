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
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const output = await run(JSON.parse(Buffer.concat(chunks).toString()) as TypedCommand).catch(
      (error: unknown): CommandOutput => ({ code: 70, text: String(error) }),
    )
    response.end(JSON.stringify(output))
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  writeFileSync(addressFile(dataFolder), socket)
  return async () => {
    rmSync(addressFile(dataFolder), { force: true })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Has the running server do a command. */
export function askRunningServer(dataFolder: string, command: TypedCommand): Promise<CommandOutput> {
  const socketPath = readFileSync(addressFile(dataFolder), 'utf8')
  return new Promise((resolve, reject) => {
    const request = http.request({ socketPath, method: 'POST', path: '/' }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      resolve(JSON.parse(Buffer.concat(chunks).toString()) as CommandOutput)
    })
    request.on('error', reject)
    request.end(JSON.stringify(command))
  })
}
