import { startCompoundWorker } from './start-compound-worker.ts'

export interface CompoundThread {
  /** Each text as its words with the parts of its compounds. Rejects if the thread ends before it has answered. */
  readonly ask: (texts: string[]) => Promise<string[]>
  readonly end: () => Promise<void>
}

interface Waiting {
  readonly resolve: (words: string[]) => void
  readonly reject: (reason: Error) => void
}

/**
 * The worker thread that knows the dictionary. It keeps the process alive only while a question is open, and ends
 * itself after `idleMilliseconds` without one. `onEnd` is called as soon as no more questions may be asked.
 */
export async function openCompoundThread(idleMilliseconds: number, onEnd: () => void): Promise<CompoundThread> {
  const worker = await startCompoundWorker()
  const waiting = new Map<number, Waiting>()
  let latest = 0
  let idle: NodeJS.Timeout | undefined

  const end = async (): Promise<void> => {
    clearTimeout(idle)
    onEnd()
    await worker.terminate()
  }
  const fail = (reason: Error): void => {
    onEnd()
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => fail(new Error(`The compound thread ended with code ${code}`)))
  worker.on('message', ({ id, words }: { id: number; words: string[] }) => {
    waiting.get(id)?.resolve(words)
    waiting.delete(id)
    if (waiting.size > 0) return
    worker.unref()
    idle = setTimeout(end, idleMilliseconds).unref()
  })

  const ask = (texts: string[]): Promise<string[]> =>
    new Promise((resolve, reject) => {
      clearTimeout(idle)
      worker.ref()
      latest += 1
      waiting.set(latest, { resolve, reject })
      worker.postMessage({ id: latest, texts })
    })
  return { ask, end }
}
