import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { useApp } from '../../../test/app.ts'

const app = useApp({ isEmpty: true })
const ask = <Row>(text: string, values: unknown[] = []) =>
  app.database.db.executeQuery<Row>(CompiledQuery.raw(text, values)).then(({ rows }) => rows as Row[])
const remembered = async (text: string) =>
  (await ask<{ many: bigint }>('select count(*) as many from pg_prepared_statements where statement = $1', [text]))[0]
    ?.many

test('a statement that returns is remembered, and answers the same', async () => {
  const text = 'select $1::bigint + 1 as sum'
  const answers: unknown[] = []
  for (let at = 0; at < 30; at++) answers.push((await ask(text, [BigInt(at)]))[0])
  expect(answers).toEqual(Array.from({ length: 30 }, (_, at) => ({ sum: BigInt(at) + 1n })))
  expect(await remembered(text)).toBeGreaterThanOrEqual(1n)
})

test('many that are asked once keep none out that returns', async () => {
  for (let at = 0; at < 900; at++) await ask(`select $1::bigint + ${at} as rare`, [1n])
  const text = 'select $1::bigint + 3 as returns'
  for (let at = 0; at < 30; at++) await ask(text, [BigInt(at)])
  expect(await remembered(text)).toBeGreaterThanOrEqual(1n)
})

test('a statement that is asked once or twice is not, and neither are several in one text', async () => {
  const rare = 'select $1::bigint + 2 as sum'
  await ask(rare, [1n])
  await ask(rare, [2n])
  expect(await remembered(rare)).toBe(0n)
  for (let at = 0; at < 6; at++) await ask('select 1 as one; select 2 as two')
  expect(await remembered('select 1 as one; select 2 as two')).toBe(0n)
})

test('a remembered statement that fails, fails each time, and the next works', async () => {
  const text = 'select 1 / $1::int as part'
  for (let at = 0; at < 6; at++) {
    await expect(ask(text, [0])).rejects.toThrow('division by zero')
    expect(await ask(text, [1])).toEqual([{ part: 1 }])
  }
})
