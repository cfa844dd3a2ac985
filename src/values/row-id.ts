const largest = 2n ** 63n - 1n

/** The identity of a row as an address carries it; undefined for what no row can have. */
export function parseRowId(text: string | undefined): bigint | undefined {
  if (text === undefined || !/^[1-9]\d{0,18}$/.test(text)) return undefined
  const id = BigInt(text)
  return id <= largest ? id : undefined
}
