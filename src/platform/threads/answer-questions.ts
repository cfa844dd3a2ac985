import os from 'node:os'
import { parentPort } from 'node:worker_threads'
import type { Answered, Asked } from './thread.ts'

/** Makes the thread that calls it answer, one question after the other, in the order that they come. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  giveWay()
  let before: Promise<void> = Promise.resolve()
  parentPort?.on('message', ({ id, question }: Asked<Question>) => {
    before = before.then(async () => {
      parentPort?.postMessage({ id, answer: await answer(question) } satisfies Answered<Answer>)
    })
  })
}

/** On Linux a thread has a priority of its own: this one waits for those that answer people. Elsewhere it is as it was. */
function giveWay(): void {
  if (process.platform === 'linux') os.setPriority(os.constants.priority.PRIORITY_LOW)
}
