const largest = 9_223_372_036_854_775_807n

/** An id in an address, or undefined for what can be no id: then there is no such page. */
export function readId(text: string | undefined): bigint | undefined {
  if (text === undefined || !/^[1-9]\d{0,18}$/.test(text)) return undefined
  const id = BigInt(text)
  return id <= largest ? id : undefined
}
