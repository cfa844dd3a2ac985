/** All that comes in parts, as one list. */
export async function gathered<T>(parts: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const part of parts) all.push(...part)
  return all
}
