/** Tells the time. Rules are told it; only the outermost layer asks. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
