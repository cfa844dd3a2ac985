/** A stretch of the year, in shares of it: 0 is where it begins and 1 where it ends. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Ring {
  /** From the middle to the line that the mark lies on, for each mark in its order. */
  readonly radii: readonly number[]
  /** How large the number at the end of a mark may be. */
  readonly dot: number
}

/** The marks lie between these. */
export const outermost = 160
const innermost = 84
const largestDot = 15
const mostBetween = 34

/** A point of the ring: the year begins at the top and goes with the clock. */
export function pointAt(share: number, radius: number): readonly [x: number, y: number] {
  const angle = (share - 0.25) * 2 * Math.PI
  return [round(Math.cos(angle) * radius), round(Math.sin(angle) * radius)]
}

const round = (at: number): number => Math.round(at * 10) / 10

/** An arc with the clock from one share to another. */
export function arc({ from, to }: Stretch, radius: number): string {
  const [x, y] = pointAt(from, radius)
  const [endX, endY] = pointAt(to, radius)
  return `M${x} ${y}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${endX} ${endY}`
}

/** Marks that would lie on each other get lines of their own, the first of them outermost. */
export function ringOf(marks: readonly Stretch[]): Ring {
  for (let lanes = 1; ; lanes++) {
    const between = lanes === 1 ? mostBetween : Math.min(mostBetween, (outermost - innermost) / (lanes - 1))
    const dot = Math.min(largestDot, between / 2 - 1)
    const radii = place(marks, { lanes, between, dot })
    if (radii) return { radii, dot: round(dot) }
  }
}

interface Lanes {
  readonly lanes: number
  readonly between: number
  readonly dot: number
}

/** The end of the year lies beside its beginning. */
const areApart = (one: Stretch, { from, to }: Stretch, room: number): boolean =>
  [-1, 0, 1].every((turn) => one.to < from - room + turn || one.from > to + room + turn)

/** Undefined when there are too few lines for all. */
function place(marks: readonly Stretch[], { lanes, between, dot }: Lanes): number[] | undefined {
  const taken: Stretch[][] = Array.from({ length: lanes }, () => [])
  const radii: number[] = []
  for (const { from, to } of marks) {
    const found = taken.findIndex((others, lane) => {
      const room = (dot + 2) / (2 * Math.PI * (outermost - lane * between))
      return others.every((other) => areApart({ from: from - room, to: to + room }, other, room))
    })
    if (found === -1) return undefined
    taken[found]?.push({ from, to })
    radii.push(round(outermost - found * between))
  }
  return radii
}
