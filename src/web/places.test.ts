import { expect, test } from 'vitest'
import { placesFor } from './places.ts'

const later = () => new Promise<void>((resolve) => setImmediate(resolve))

test('no more than the places are taken at once, in the order of arrival, and everyone is answered', async () => {
  const enter = placesFor(2)
  const begun: number[] = []
  let inside = 0
  let most = 0
  const work = (at: number) =>
    enter(async () => {
      begun.push(at)
      inside += 1
      most = Math.max(most, inside)
      await later()
      inside -= 1
      return at
    })
  expect(await Promise.all([0, 1, 2, 3, 4].map(work))).toEqual([0, 1, 2, 3, 4])
  expect([most, begun]).toEqual([2, [0, 1, 2, 3, 4]])
})

test('a place is given back by work that fails', async () => {
  const enter = placesFor(1)
  const failing = enter(() => Promise.reject(new Error('nej')))
  const waiting = enter(() => Promise.resolve('ja'))
  await expect(failing).rejects.toThrow('nej')
  expect(await waiting).toBe('ja')
  expect(await enter(() => Promise.resolve('igen'))).toBe('igen')
})
