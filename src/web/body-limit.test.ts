import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { RequestVariables, Who } from '#identity/index.ts'
import { paths } from '#paths.ts'
import { limitBody } from './body-limit.ts'

const officer: Who = {
  ...{ id: 1n, session: 1n, name: 'Exempel', method: 'demo', assurance: 'high', assignments: [], actingFor: null },
}

/** The limit before a route that answers when it is told to. */
function uploads() {
  let inside = 0
  let most = 0
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const app = new Hono<{ Variables: RequestVariables }>()
  app.use(async (request, next) => {
    request.set('who', request.req.header('cookie') ? officer : 'stranger')
    await next()
  })
  app.use(limitBody())
  app.post(paths.uploadImport, async (request) => {
    if (request.get('who') === 'stranger') return request.text('sign in', 401)
    inside += 1
    most = Math.max(most, inside)
    await opened
    await request.req.text()
    inside -= 1
    return request.text('read')
  })
  const send = async (headers: Record<string, string> = { cookie: 'x' }) =>
    (await app.request(paths.uploadImport, { method: 'POST', body: 'a,b\n', headers })).status
  return { send, open, most: () => most }
}

test('forty files at the same moment are read a few at a time, and all are answered', async () => {
  const { send, open, most } = uploads()
  const sent = Array.from({ length: 40 }, () => send())
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(most()).toBe(4)
  open()
  expect(await Promise.all(sent)).toEqual(Array(40).fill(200))
  expect(most()).toBe(4)
})

test('a stranger neither waits for a place nor takes one', async () => {
  const { send, open } = uploads()
  const sent = Array.from({ length: 8 }, () => send())
  expect(await send({})).toBe(401)
  open()
  await Promise.all(sent)
})
