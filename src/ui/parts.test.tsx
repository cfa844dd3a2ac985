import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { kronor } from '#values/index.ts'
import { Calculation } from './calculation.tsx'
import { KeyFigures } from './figures.tsx'
import { Missing } from './missing.tsx'
import { Notice } from './notice.tsx'
import { Pagination, pagesShown } from './pagination.tsx'
import { SourceLink } from './source-link.tsx'
import { type Column, Table } from './table/table.tsx'

interface Row {
  readonly name: string
  readonly amount: ReturnType<typeof kronor> | null
}

const columns: readonly Column<Row>[] = [
  { key: 'name', label: 'Namn', cell: ({ name }) => name, sort: { href: '?sortera=namn' } },
  {
    key: 'amount',
    label: 'Belopp',
    unit: 'kr',
    kind: 'amount',
    cell: ({ amount }) => amount,
    sort: { href: '?sortera=belopp', order: 'descending' },
  },
  { key: 'day', label: 'Dag', kind: 'day', cell: () => '2013-02-21' },
]
const rows: readonly Row[] = [
  { name: '<i>Ett</i>', amount: kronor(1234567) },
  { name: 'Två', amount: null },
]
const table = (
  <Table
    id="t"
    caption="Bidrag"
    columns={columns}
    rows={rows}
    rowKey={({ name }) => name}
    sums={{ amount: kronor(1234567) }}
  />
)

test('a table names its columns and rows, and says how it is sorted', () => {
  const html = render(table)
  expect(html.match(/scope="col"/g)).toHaveLength(3)
  expect(html.match(/scope="row"/g)).toHaveLength(3)
  expect(html.match(/aria-sort="\w+"/g)).toEqual(['aria-sort="none"', 'aria-sort="descending"'])
  expect(html).toContain('<th scope="row">Summa</th>')
})

test('a table scrolls in a region that has a name and can be reached by keyboard', () => {
  expect(render(table)).toMatch(/<section class="sk-scroll" aria-labelledby="t-caption" tabindex="0">/)
  expect(render(table)).toContain('<caption id="t-caption">Bidrag</caption>')
})

test('cells are escaped, amounts grouped, days marked up, and what is missing says so', () => {
  const html = render(table)
  expect(html).toContain('&lt;i>Ett&lt;/i>')
  expect(html).toContain('<td class="sk-amount">1\u00a0234\u00a0567</td>')
  expect(html).toContain('<time datetime="2013-02-21">')
  expect(html).toContain('uppgift saknas')
})

test('an empty table says so instead', () => {
  const html = render(<Table id="t" caption="c" columns={columns} rows={[]} rowKey={() => ''} empty="Inga bidrag" />)
  expect(html).toContain('Inga bidrag')
  expect(html).not.toContain('<table')
})

test('zero is a figure; what is missing is not', () => {
  const html = render(
    <KeyFigures
      figures={[
        { label: 'A', value: kronor(0), unit: 'kr', calculationHref: '#a' },
        { label: 'B', value: null, unit: 'kr' },
      ]}
    />,
  )
  expect(html).toContain('>0<small>\u00a0kr</small>')
  expect(html.match(/<small>/g)).toHaveLength(1)
  expect(html).toContain('<a href="#a">Visa beräkningen<span class="ds-sr-only">: A</span></a>')
})

test('a calculation has its anchor inside the fold, so that a link opens it', () => {
  const html = render(
    <Calculation
      id="b"
      of="summan"
      rows={[{ what: 'En rad', amount: kronor(5) }]}
      total={kronor(5)}
      sources={[{ label: 'Protokoll', href: 'https://exempel.se/' }]}
    />,
  )
  expect(html).toMatch(/<details[^>]*><summary>.*<\/summary><div class="sk-more-body" id="b">/)
  expect(html).toContain('href="#b"')
  expect(html).not.toContain('Varifrån')
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a reason for what is missing can be unfolded', () => {
  expect(render(<Missing />)).toBe('<span class="sk-missing">uppgift saknas</span>')
  expect(render(<Missing reason="Källan tiger" />)).toContain('<p>Källan tiger</p>')
})

test('a notice is announced only when it answers what was just done', () => {
  expect(render(<Notice>Text</Notice>)).not.toContain('role=')
  expect(render(<Notice tone="success" announce title="Klart" />)).toContain('role="status"')
  expect(render(<Notice tone="danger" announce title="Nej" />)).toContain('role="alert"')
})

test('a source elsewhere says that it is elsewhere', () => {
  expect(render(<SourceLink label="A" href="https://a.se" />)).toContain('annan webbplats')
  expect(render(<SourceLink label="A" href="/a" />)).not.toContain('annan webbplats')
  expect(render(<SourceLink label="A" />)).not.toContain('<a')
})

test('pagination shows the ends and the neighbours', () => {
  expect(pagesShown(1, 3)).toEqual([1, 2, 3])
  expect(pagesShown(7, 20)).toEqual([1, null, 6, 7, 8, null, 20])
  expect(pagesShown(3, 20)).toEqual([1, 2, 3, 4, null, 20])
  const html = render(<Pagination current={2} total={3} href={(page) => `?sida=${page}&a=1`} />)
  expect(html).toContain('href="?sida=3&amp;a=1"')
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  expect(render(<Pagination current={1} total={1} href={String} />)).toBe('')
})
