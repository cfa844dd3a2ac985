/** A value's step in a picture: 0 is nothing at all, 1 to 5 are fifths of the known values that are more. */
export function stepsOf(values: readonly number[]): (value: number) => number {
  const sorted = values.filter((value) => Number.isFinite(value) && value > 0).sort((a, b) => a - b)
  return (value) => {
    if (!(value > 0) || sorted.length === 0) return 0
    const below = sorted.filter((other) => other < value).length
    const upTo = sorted.filter((other) => other <= value).length
    return Math.min(5, Math.max(1, Math.ceil((((below + upTo) / 2) * 5) / sorted.length)))
  }
}
