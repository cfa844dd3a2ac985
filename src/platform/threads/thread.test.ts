import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { openThread, threadOnDemand } from './thread.ts'

const source = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ id, question }) => {
    if (question === 'die') throw new Error('died of it')
    if (question === 'wait') return
    parentPort.postMessage({ id, answer: question.toUpperCase() })
  })`
const start = async () => new Worker(source, { eval: true })
const nothing = () => undefined

test('every question gets its answer, also when several are asked at once', async () => {
  const thread = await openThread<string, string>({ start, idleMilliseconds: 1000, onEnd: nothing })
  expect(await Promise.all(['a', 'b', 'c'].map(thread.ask))).toEqual(['A', 'B', 'C'])
  await thread.end()
})

test('the thread ends itself when nobody asks', async () => {
  await new Promise<void>((ended, failed) => {
    openThread<string, string>({ start, idleMilliseconds: 20, onEnd: ended }).then(({ ask }) => ask('a'), failed)
  })
})

test('who waits when the thread dies is told, and the next question starts another', async () => {
  const thread = threadOnDemand<string, string>({ start, idleMilliseconds: 1000 })
  await expect(thread.ask('die')).rejects.toThrow('died of it')
  expect(await thread.ask('a')).toBe('A')
  const asked = thread.ask('wait')
  await Promise.all([expect(asked).rejects.toThrow('ended'), thread.end()])
  await thread.end()
})

test('a thread that ends does not make the one after it forgotten', async () => {
  let starts = 0
  const counted = () => {
    starts += 1
    return start()
  }
  const thread = threadOnDemand<string, string>({ start: counted, idleMilliseconds: 1000 })
  await thread.ask('a')
  const ended = thread.end()
  await Promise.resolve()
  const next = thread.ask('b')
  await ended
  expect([await next, await thread.ask('c')]).toEqual(['B', 'C'])
  expect(starts).toBe(2)
  await thread.end()
})

test('a thread that cannot start says why, and is tried again', async () => {
  let tries = 0
  const broken = () => Promise.reject(new Error(`try ${++tries}`))
  const thread = threadOnDemand<string, string>({ start: broken, idleMilliseconds: 1000 })
  await expect(thread.ask('a')).rejects.toThrow('try 1')
  await expect(thread.ask('a')).rejects.toThrow('try 2')
})
