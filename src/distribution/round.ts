import type { Money } from '#values/index.ts'

/** The ordinary grant of a year, and what the state may decide on top of it or take back from it. */
export const roundKinds = ['ordinary', 'index', 'earmark', 'reinforcement', 'crisis', 'decrease'] as const
export type RoundKind = (typeof roundKinds)[number]

/** As the department says it. */
export const roundNames: Readonly<Record<RoundKind, string>> = {
  ordinary: 'ordinarie bidrag',
  index: 'uppräkning',
  earmark: 'öronmärkta medel',
  reinforcement: 'förstärkning',
  crisis: 'krisstöd',
  decrease: 'minskning',
}

export const isRoundKind = (text: string): text is RoundKind => (roundKinds as readonly string[]).includes(text)

export interface RoundSums {
  /** What the state has given in exact figures, or null where no decision of the state is known. */
  readonly stateGiven: Money | null
  /** What the region has shared out of the state's money already, in exact figures. */
  readonly stateShared: Money
}
