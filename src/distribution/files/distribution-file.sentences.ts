import type { DistributionProblem, DistributionReason, LeftOut } from './distribution-file.ts'
import { cellSentences, place, quoted } from './file-cell.sentences.ts'
import type { ProblemSentences } from './file-problem.ts'

const sentences: ProblemSentences<DistributionReason> = {
  ...cellSentences,
  'recipient is missing': (at) => `${place(at)}mottagaren saknas. Skriv vem som får pengarna, eller ta bort raden.`,
  'recipient is named twice': (at) =>
    `${place(at)}${quoted(at.facts.recipient)} står redan på rad ${at.facts.first}. Samma mottagare får stå en gång per område och år. Slå ihop raderna eller ta bort den ena.`,
  'row has no amount': (at) =>
    `${place(at)}${quoted(at.facts.recipient)} har inget belopp. Skriv ett belopp, eller ta bort raden. Noll kronor skrivs 0.`,
  'year is missing': (at) => `${place(at)}året saknas. Skriv fyra siffror, till exempel 2013.`,
  'sum row should be removed': (at) => `${place(at)}raden är en summa och ingen mottagare. Ta bort den.`,
  'sum row differs from the rows': (at) =>
    `${place(at)}summan anges till ${at.facts.stated}, men raderna ovanför blir ${at.facts.found}. Det skiljer ${at.facts.difference}. Rätta raderna eller summan.`,
  'sum differs from the stated total': (at) =>
    `${place(at)}de exakta beloppen blir ${at.facts.found}, men den angivna summan är ${at.facts.stated}. Det skiljer ${at.facts.difference}. Rätta filen eller den angivna summan.`,
  'no rows for the year': (at) =>
    `${place(at)}ingen rad gäller ${at.facts.year}.${at.facts.years ? ` Filen gäller ${at.facts.years}. Välj ett annat år.` : ' Filen har inga mottagare.'}`,
}

/** The problem in plain Swedish, with its line and column and what to do. */
export const sayDistributionProblem = (problem: DistributionProblem): string => sentences[problem.reason](problem)

/** What was passed over without being wrong, one sentence each. Empty when every row was read. */
export function sayLeftOut({ otherYears, sumRow }: LeftOut, year: number): readonly string[] {
  const said: string[] = []
  const rows = otherYears.rows === 1 ? '1 rad gäller' : `${otherYears.rows} rader gäller`
  if (otherYears.rows > 0) said.push(`${rows} andra år än ${year} och är inte med.`)
  if (sumRow !== null) said.push(`Rad ${sumRow} är en summarad som stämmer med raderna ovanför. Den är inte med.`)
  return said
}
