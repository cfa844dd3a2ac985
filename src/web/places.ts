/** Lets so many do their work at once. The rest wait in line, the first come first. */
export function placesFor(most: number): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // The place goes from hand to hand, so that nobody who comes just now takes it first.
      if (next) next()
      else free += 1
    }
  }
}
