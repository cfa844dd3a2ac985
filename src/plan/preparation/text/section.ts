/** A part of a plan besides its goals, such as what it says of how it is followed up. */
export interface Section {
  readonly id: bigint
  readonly heading: string
  readonly text: string
}

/** As much as a section may hold. */
export const longestSection = 20_000
