import { type Handler, showPage } from '#identity/index.ts'
import { compareSwedish } from '#platform/index.ts'
import { readSorting } from '#ui/index.ts'
import { NotFoundPage } from '../errors.page.tsx'
import { ComponentsPage, type Group, groups } from './components.page.tsx'
import { type ExampleColumn, type ExampleRow, exampleColumns, exampleRows } from './example-rows.ts'

/** Every part of the screen in all its states. Exists in a demonstration only. */
export const showComponents: Handler = (request) => {
  const site = request.get('site')
  if (!site.isDemo) return showPage(NotFoundPage({ site }), 404)
  const query = new URL(request.req.url).searchParams
  const group = (Object.keys(groups) as Group[]).find((one) => one === query.get('grupp')) ?? 'besked'
  const sorting = readSorting(query, exampleColumns, { by: 'namn', order: 'ascending' })
  const ordered = exampleRows.toSorted(compare[sorting.by])
  const rows = sorting.order === 'ascending' ? ordered : ordered.toReversed()
  const sent = query.has('gor') ? query.getAll('rad') : undefined
  return showPage(ComponentsPage({ site, group, query, sorting, rows, sent }))
}

const compare: Readonly<Record<ExampleColumn, (a: ExampleRow, b: ExampleRow) => number>> = {
  namn: (a, b) => compareSwedish(a.name, b.name),
  belopp: (a, b) => Number((a.amount ?? 0n) - (b.amount ?? 0n)),
  dag: (a, b) => a.day.localeCompare(b.day),
}
