import { type FoundProblem, formatKronor, longestAnswer, problemsIn, typedAnswer } from '#values/index.ts'
import { roundLabel } from '../round.ts'
import { compute } from '../scenario/scenario.ts'
import type { StoredScenario } from '../workbench/stored-scenario.ts'

/** What an officer writes in a memorandum; the rest writes itself. In the order of the paper. */
export const memorandumParts = ['background', 'reasons', 'consequences', 'children', 'clauses'] as const
export type MemorandumPart = (typeof memorandumParts)[number]

export type MemorandumTexts = Readonly<Record<MemorandumPart, string>>

/** What each part is called in its form. */
export const partFields: Readonly<Record<MemorandumPart, string>> = {
  background: 'bakgrund',
  reasons: 'skal',
  consequences: 'konsekvenser',
  children: 'barn-och-unga',
  clauses: 'forslag-till-beslut',
}

export const longestPart = 5 * longestAnswer

/** What the paper says where nobody has written: only what follows from the scenario itself. */
export const standardTextsOf = ({ round, scenario }: StoredScenario, region: string): MemorandumTexts => ({
  ...{ background: '', reasons: '', consequences: '', children: '' },
  clauses: `${formatKronor(compute(scenario).total)} av statens bidrag till ${region} ${round.fiscalYear} (${roundLabel(round)}) fördelas enligt tabellen i förslaget.`,
})

export function readTexts(
  typed: MemorandumTexts,
): MemorandumTexts | { readonly problems: readonly FoundProblem<'the text is too long' | 'write a clause'>[] } {
  const read = Object.fromEntries(memorandumParts.map((part) => [part, typedAnswer(typed[part])]))
  const texts = read as unknown as MemorandumTexts
  const problems = problemsIn([
    ...memorandumParts.map(
      (part) => [texts[part].length > longestPart, 'the text is too long', partFields[part]] as const,
    ),
    [texts.clauses === '', 'write a clause', partFields.clauses] as const,
  ])
  return problems.length > 0 ? { problems } : texts
}

/** What a check found on the day of the proposal, with the answer that somebody gave: as the paper prints it. */
export interface ToldFinding {
  readonly level: 'blocking' | 'warning' | 'information'
  readonly check: string
  readonly basis: 'law' | 'policy' | 'information'
  readonly sentence: string
  readonly answer: string | null
}
