import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

export class DataFolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`Mappen ${folder} används redan av en annan Samklang-process (process-id ${pid}).`)
  }
}

/**
 * Takes the data folder for this process alone: two processes on one embedded database would destroy it, and the
 * engine itself has no lock. The file holds the owner's process id, so that a lock left by a killed process is taken
 * over without hands. Throws DataFolderInUse. Answers a function that gives the folder back.
 */
export function takeDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'samklang.lock')
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, `${process.pid}`)
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = lockOwner(folder)
    if (owner !== undefined) throw new DataFolderInUse(folder, owner)
    rmSync(file, { force: true })
  }
  throw new Error(`could not take the data folder ${folder}`)
}

/** The living process that holds the folder, or undefined. */
export function lockOwner(folder: string): number | undefined {
  let pid: number
  try {
    pid = Number(readFileSync(path.join(folder, 'samklang.lock'), 'utf8'))
  } catch {
    return undefined
  }
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
