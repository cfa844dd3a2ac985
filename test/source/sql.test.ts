import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { order, type SourceFile, sources } from './source-files.ts'
import { migrations, namedIn, roomOf, tables, views } from './tables.ts'

describe('SQL', () => {
  const hasSql = ({ text }: SourceFile) =>
    /\bsql(?:<[^`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text)

  test('stands in stores, and nowhere else in a room', () => {
    const outside = sources.filter(({ kind, module }) => kind !== 'store' && module !== 'platform')
    expect(outside.filter(hasSql).map((file) => file.path)).toEqual([])
  })

  test('every table and view carries the name of its room', () => {
    expect([...tables, ...views].filter((name) => !order.includes(roomOf(name)))).toEqual([])
  })

  test('a room reads the views of others and leaves their tables alone', () => {
    const code = sources.flatMap(({ path: file, module, text }) =>
      namedIn(text, tables).flatMap((table) => (roomOf(table) === module ? [] : [`${file} → ${table}`])),
    )
    // A foreign key may point at another room's table; what a view reads may not.
    const inViews = migrations.flatMap(({ name, text }) =>
      [...text.matchAll(/\bcreate (?:or replace )?view (\w+)([^;]*);/gi)].flatMap(([, view = '', body = '']) =>
        namedIn(body, tables).flatMap((table) =>
          roomOf(table) === roomOf(view) ? [] : [`${name}: ${view} → ${table}`],
        ),
      ),
    )
    expect([...code, ...inViews]).toEqual([])
  })

  test('the shape of a table is told in its own room', () => {
    const told = sources
      .filter(({ kind }) => kind === 'tables')
      .flatMap((file) => [...file.text.matchAll(/^ {4}(\w+_\w+):/gm)].map(([, name]) => ({ file, name })))
    expect(
      told.flatMap(({ file, name = '' }) => (roomOf(name) === file.module ? [] : [`${file.path} → ${name}`])),
    ).toEqual([])
  })

  test('docs/architecture.md lists the views that rooms publish', () => {
    const text = readFileSync('docs/architecture.md', 'utf8')
    expect(views.filter((view) => !text.includes(`\`${view}\``))).toEqual([])
  })
})
