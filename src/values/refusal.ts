/** What a rule answers when the department's order says no. A bug is thrown; a refusal is returned. */
export interface Refusal<Reason extends string = string> {
  readonly refused: Reason
  /** What the sentence for the user needs to name: amounts, names, days, already in their printed form. */
  readonly facts: Readonly<Record<string, string>>
}

export const refuse = <Reason extends string>(
  refused: Reason,
  facts: Readonly<Record<string, string>> = {},
): Refusal<Reason> => ({ refused, facts })

export function isRefused(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
}

/** Sentences for a room's refusals, in Swedish. A refusal without one does not compile. */
export type RefusalSentences<Reason extends string> = Readonly<
  Record<Reason, (facts: Readonly<Record<string, string>>) => string>
>
