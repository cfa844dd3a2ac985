import type { Page } from 'playwright-core'
import { readable } from './browser.ts'

type Row = Readonly<Record<string, string>>

/** The rows of a table without its sum, each cell under its heading; none when the page has no such table. */
export async function rowsOf(page: Page, id: string): Promise<Row[]> {
  const rows = await page.locator(`table#${id}`).evaluateAll((tables) =>
    tables.flatMap((table) => {
      const told = (cell: Element) => {
        const bare = cell.cloneNode(true) as Element
        for (const hidden of bare.querySelectorAll('.ds-sr-only')) hidden.remove()
        return bare.textContent ?? ''
      }
      const heading = (cell: Element) => cell.firstChild?.textContent ?? ''
      const headings = [...table.querySelectorAll('thead th')].map(heading)
      return [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell, index) => [headings[index] ?? '', told(cell)] as const),
      )
    }),
  )
  // The first of columns that are named alike: a difference in kronor stands before the same in per cent.
  return rows.map((cells) =>
    Object.fromEntries(cells.toReversed().map(([name, text]) => [readable(name), readable(text)])),
  )
}
