export type Query = Readonly<Record<string, string | number | undefined>>

/** An address with what is asked of it. What is undefined is not asked. */
export const withQuery = (path: string, query: Query): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

export const withId = (path: string, id: bigint | number): string => path.replace(':id', String(id))
