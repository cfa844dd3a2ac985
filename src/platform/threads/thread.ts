import type { Worker } from 'node:worker_threads'

/** What a thread is asked, and what it answers: the worker gets and sends these. */
export interface Asked<Question> {
  readonly id: number
  readonly question: Question
}
export interface Answered<Answer> {
  readonly id: number
  readonly answer: Answer
}

export interface Thread<Question, Answer> {
  /** Rejects if the thread ends before it has answered. */
  readonly ask: (question: Question) => Promise<Answer>
  readonly end: () => Promise<void>
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: Error) => void
}

interface ThreadRule {
  readonly start: () => Promise<Worker>
  readonly idleMilliseconds: number
  /** Called once, as soon as no more questions may be asked. */
  readonly onEnd: () => void
}

/**
 * A worker thread that answers questions, so that the thread that answers people never waits for it. It keeps the
 * process alive only while a question is open, and ends itself after a while without one, which gives its memory back.
 */
export async function openThread<Question, Answer>({
  start,
  idleMilliseconds,
  onEnd,
}: ThreadRule): Promise<Thread<Question, Answer>> {
  const worker = await start()
  const waiting = new Map<number, Waiting<Answer>>()
  let latest = 0
  let idle: NodeJS.Timeout | undefined
  let isOpen = true

  const close = (): void => {
    // Its exit comes later, when another thread may have taken its place.
    if (isOpen) onEnd()
    isOpen = false
  }
  const end = async (): Promise<void> => {
    clearTimeout(idle)
    close()
    await worker.terminate()
  }
  const fail = (reason: Error): void => {
    close()
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => fail(new Error(`The thread ended with code ${code}`)))
  worker.on('message', ({ id, answer }: Answered<Answer>) => {
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
    if (waiting.size > 0) return
    worker.unref()
    idle = setTimeout(end, idleMilliseconds).unref()
  })

  const ask = (question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      clearTimeout(idle)
      worker.ref()
      latest += 1
      waiting.set(latest, { resolve, reject })
      worker.postMessage({ id: latest, question } satisfies Asked<Question>)
    })
  return { ask, end }
}

/** A thread that starts when somebody asks, and again after it has ended. */
export function threadOnDemand<Question, Answer>(rule: Omit<ThreadRule, 'onEnd'>): Thread<Question, Answer> {
  let thread: Promise<Thread<Question, Answer>> | undefined
  const forget = (): void => {
    thread = undefined
  }
  return {
    ask: async (question) => {
      thread ??= openThread<Question, Answer>({ ...rule, onEnd: forget }).catch((error: unknown) => {
        forget()
        throw error
      })
      return (await thread).ask(question)
    },
    end: async () => (await thread)?.end(),
  }
}
