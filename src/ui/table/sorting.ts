export type SortOrder = 'ascending' | 'descending'

export interface Sorting<Key extends string = string> {
  /** The key of a column. */
  readonly by: Key
  readonly order: SortOrder
}

const orderWords: Readonly<Record<SortOrder, string>> = { ascending: 'stigande', descending: 'fallande' }

/** How an address asks for the rows: `?sortera=belopp&ordning=fallande`. What no column is called is not sorted by. */
export function readSorting<Key extends string>(
  query: URLSearchParams,
  keys: readonly Key[],
  otherwise: Sorting<Key>,
): Sorting<Key> {
  const by = keys.find((key) => key === query.get('sortera'))
  if (by === undefined) return otherwise
  return { by, order: query.get('ordning') === orderWords.descending ? 'descending' : 'ascending' }
}

export interface SortLink {
  readonly href: string
  /** How the rows stand now; absent for a column that they are not sorted by. */
  readonly order?: SortOrder
}

/**
 * The link in a column's head: it sorts by the column, and turns the order where the rows are sorted by it already.
 * Everything else that the address asks for stays, but for the page: the first rows are what one wants to see.
 */
export function sortLink(key: string, now: Sorting, query: URLSearchParams, first: SortOrder = 'ascending'): SortLink {
  const isSorted = now.by === key
  const turned = now.order === 'ascending' ? 'descending' : 'ascending'
  const next = new URLSearchParams(query)
  next.delete('sida')
  next.set('sortera', key)
  next.set('ordning', orderWords[isSorted ? turned : first])
  return { href: `?${next}`, ...(isSorted && { order: now.order }) }
}
