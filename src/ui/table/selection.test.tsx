import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Button } from '../form/buttons.tsx'
import { RowsShown } from './rows-shown.tsx'
import { BulkForm } from './selection.tsx'
import { Table } from './table.tsx'

const rows = [
  { id: 'a', name: 'Ånge "teater"', isOpen: true },
  { id: 'b', name: 'Stängd', isOpen: false },
]
const html = render(
  <BulkForm
    action="/godkann"
    hidden={{ version: 3 }}
    all={{ count: 1, href: '?valj=alla', noneHref: '?' }}
    acts={<Button name="gor">Godkänn</Button>}
  >
    <Table<(typeof rows)[number]>
      id="t"
      caption="Redovisningar"
      columns={[
        { key: 'name', label: 'Namn', cell: ({ name }) => name },
        { key: 'n', label: 'Antal', kind: 'amount', cell: () => '1' },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      sums={{ n: '2' }}
      selection={{
        ...{ name: 'rad', value: ({ id }) => id, label: ({ name }) => name },
        ...{ mayChoose: ({ isOpen }) => isOpen, isChosen: ({ id }) => id === 'a' },
      }}
    />
  </BulkForm>,
)

test('each row that may be chosen has a box that says which row it is', () => {
  expect(html.match(/type="checkbox"/g)).toHaveLength(1)
  expect(html).toContain('<input class="ds-input" type="checkbox" name="rad" value="a" checked/>')
  expect(html).toContain('Välj Ånge &quot;teater&quot;')
})

test('the boxes are a column of their own: rows and sums are as wide, and the name still heads its row', () => {
  const cells = html
    .split('<tr')
    .slice(1)
    .map((row) => row.match(/<t[hd]/g)?.length)
  expect(cells).toEqual([3, 3, 3, 3])
  expect(html).toContain('<th scope="row">Stängd</th>')
})

test('the form sends what is ticked, what it carries and which button was pressed', () => {
  expect(html).toMatch(/^<form class="sk-bulk" action="\/godkann" method="post"/)
  expect(html).toContain('name="version" value="3"')
  expect(html).toContain('<legend>Med de valda raderna</legend>')
  expect(html).toContain('<a href="?valj=alla">Välj alla 1 på sidan</a>')
})

test('a page of a long list says which rows it shows', () => {
  expect(render(<RowsShown first={101} last={200} total={10_000} />)).toContain('Rad 101–200 av 10\u00a0000')
})
