import { afterAll, describe, expect, test } from 'vitest'
import { type Route, routesOf } from '#web/index.ts'
import { useApp } from './app.ts'
import { bodyOf, type OddRequest, oddRequests } from './odd-requests.ts'

/** S4: so many for each route at `npm test`; `npm run soak` sends ten thousand. */
const count = Number(process.env.SAMKLANG_ODD_REQUESTS ?? 25)
/** The same each time, unless somebody wants others. */
const seed = Number(process.env.SAMKLANG_SEED ?? 20261126)
const app = useApp()
const open = (Object.entries(routesOf(app.rooms)) as [string, Route][])
  .filter(([, { may }]) => may === 'anyone')
  .map(([address]) => address)

/** What only those who run the program may see. */
const leaks =
  /node_modules|\bat (?:async )?\S+ \(|file:\/\/|[\\/]src[\\/]|\bselect \S+ from \w+_|syntax error at|ECONNREFUSED/i
/** Nobody waits longer than this: an answer that has not come by then is none. */
const patienceMs = 10_000

const longest = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patienceMs, undefined).unref())

interface Seen {
  readonly statuses: Map<number, number>
  slowestMs: number
}
const seen = new Map<string, Seen>()

async function send(route: string, odd: OddRequest): Promise<string[]> {
  const { body, headers } = bodyOf(odd)
  const began = performance.now()
  const sent = app.send(
    odd.address,
    { method: odd.method, ...(body === undefined ? {} : { body }) },
    {
      ...headers,
      ...odd.headers,
    },
  )
  const answer = await Promise.race([sent, longest()])
  if (answer === undefined) return [`no answer in ${patienceMs} ms`]
  const text = await answer.text()
  const tookMs = performance.now() - began
  const of = seen.get(route) ?? { statuses: new Map(), slowestMs: 0 }
  of.statuses.set(answer.status, (of.statuses.get(answer.status) ?? 0) + 1)
  of.slowestMs = Math.max(of.slowestMs, tookMs)
  seen.set(route, of)
  const saysNothing = odd.method !== 'HEAD' && answer.status >= 400 && text.trim() === ''
  return [
    ...(answer.status >= 500 ? [`${answer.status}`] : []),
    ...(tookMs > patienceMs ? [`${Math.round(tookMs)} ms`] : []),
    ...(leaks.test(text) ? [`leaks ${leaks.exec(text)?.[0]}`] : []),
    ...(saysNothing ? [`${answer.status} without a reason`] : []),
  ]
}

describe('whatever is sent to a route that is open to all', () => {
  test.each(open)(
    '%s: the answer is no fault of ours, comes, says why, and tells no secrets',
    async (route) => {
      const wrong: string[] = []
      const requests = oddRequests(route, count, seed)
      for (let first = 0; first < requests.length; first += 4) {
        // The limits of tries forget after an hour: else nothing but the limit would be tried.
        if (first % 20 === 0) app.pass(2)
        const four = requests.slice(first, first + 4)
        const found = await Promise.all(four.map((odd) => send(route, odd)))
        for (const [at, problems] of found.entries())
          if (problems.length > 0) wrong.push(`${problems.join(', ')}: ${JSON.stringify(four[at]).slice(0, 600)}`)
        if (wrong.length > 3) break
      }
      expect(wrong).toEqual([])
    },
    count * 200 + 30_000,
  )
})

afterAll(() => {
  if (count < 1000) return
  for (const [route, { statuses, slowestMs }] of seen) {
    const counted = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status} × ${times}`)
    console.log(`${route}: ${counted.join(', ')}; slowest ${Math.round(slowestMs)} ms`)
  }
})
