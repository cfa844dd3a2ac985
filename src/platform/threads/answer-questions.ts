import { parentPort } from 'node:worker_threads'
import type { Answered, Asked } from './thread.ts'

/** Makes the thread that calls it answer, one question after the other, in the order that they come. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  let before: Promise<void> = Promise.resolve()
  parentPort?.on('message', ({ id, question }: Asked<Question>) => {
    before = before.then(async () => {
      parentPort?.postMessage({ id, answer: await answer(question) } satisfies Answered<Answer>)
    })
  })
}
