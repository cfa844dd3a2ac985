import { randomUUID } from 'node:crypto'
import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export class DataFolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`Mappen ${folder} används redan av en annan Samklang-process (process-id ${pid}).`)
  }
}

const lockFile = (folder: string): string => path.join(folder, 'samklang.lock')

/**
 * Takes the data folder for this process alone: two processes on one embedded database would destroy it, and the
 * engine itself has no lock. The file holds the owner's process id and when that process started, so that a lock left
 * by a killed process is taken over without hands. Throws DataFolderInUse. Answers a function that gives the folder back.
 */
export function takeDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = lockFile(folder)
  const mine = `${process.pid} ${startOf(process.pid)}`
  // Written whole under a name of its own and then linked: nobody ever reads half a lock.
  const draft = `${file}.${randomUUID()}`
  try {
    writeFileSync(draft, mine)
    for (let attempt = 0; attempt < 10; attempt++) {
      if (put(draft, file)) return () => void (textOf(file) === mine && rmSync(file, { force: true }))
      const owner = lockOwner(folder)
      if (owner !== undefined) throw new DataFolderInUse(folder, owner)
      setAside(file)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  throw new Error(`could not take the data folder ${folder}`)
}

/** The living process that holds the folder, or undefined. */
export const lockOwner = (folder: string): number | undefined => ownerIn(textOf(lockFile(folder)))

/** Puts the lock in its place, unless there is one. */
function put(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // Some file systems, of memory sticks and of shared folders, know no links.
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(code)) throw error
  }
  try {
    writeFileSync(file, readFileSync(draft), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moves a lock without a living owner out of the way. Of several processes that try, one succeeds. */
function setAside(file: string): void {
  const aside = `${file}.${randomUUID()}`
  try {
    if (!lstatSync(file).isFile()) throw new Error(`${file} is in the way: it is not a file`)
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  // Another process was faster, and what was moved is its new lock: it goes back.
  if (ownerIn(textOf(aside)) !== undefined) put(aside, file)
  rmSync(aside, { force: true })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function ownerIn(text: string): number | undefined {
  const [pid = Number.NaN, started] = text.split(' ').map(Number)
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined
  // In a container the program gets the same process id at every start: our own, told without a time, is not ours.
  if (started === undefined) return pid === process.pid ? undefined : pid
  const now = startOf(pid)
  return now === undefined || now === started ? pid : undefined
}

/** When a process started, in whatever unit; the same for as long as it lives. Undefined where it cannot be known. */
function startOf(pid: number): number | undefined {
  try {
    // The name of the program, in parentheses, may hold anything; the start is the 22nd field.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
  } catch {
    return pid === process.pid ? Math.round(performance.timeOrigin) : undefined
  }
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
