import { dictionary, type Language } from '#values/index.ts'
import type { DistributionProblem, DistributionReason, LeftOut } from './distribution-file.ts'
import { cellSentences, place, quoted } from './file-cell.sentences.ts'
import type { FileProblem, ProblemSentences } from './file-problem.ts'

const here = (problem: FileProblem<string>): string => place(problem, 'en')
const recipient = ({ facts }: FileProblem<string>): string => quoted(facts.recipient, 'en')

const sentences = dictionary<ProblemSentences<DistributionReason>>({
  sv: {
    ...cellSentences.sv,
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
  },
  en: {
    ...cellSentences.en,
    'recipient is missing': (at) =>
      `${here(at)}the recipient is missing. Write who gets the money, or remove the line.`,
    'recipient is named twice': (at) =>
      `${here(at)}${recipient(at)} stands on line ${at.facts.first} already. A recipient may stand once for each area and year. Join the lines or remove one of them.`,
    'row has no amount': (at) =>
      `${here(at)}${recipient(at)} has no amount. Write an amount, or remove the line. Zero kronor is written 0.`,
    'year is missing': (at) => `${here(at)}the year is missing. Write four digits, such as 2013.`,
    'sum row should be removed': (at) => `${here(at)}the line is a total and no recipient. Remove it.`,
    'sum row differs from the rows': (at) =>
      `${here(at)}the total says ${at.facts.stated}, but the lines above make ${at.facts.found}. The difference is ${at.facts.difference}. Correct the lines or the total.`,
    'sum differs from the stated total': (at) =>
      `${here(at)}the exact amounts make ${at.facts.found}, but the stated total is ${at.facts.stated}. The difference is ${at.facts.difference}. Correct the file or the stated total.`,
    'no rows for the year': (at) =>
      `${here(at)}no line is for ${at.facts.year}.${at.facts.years ? ` The file is for ${at.facts.years}. Choose another year.` : ' The file has no recipients.'}`,
  },
})

/** The problem in plain words, with its line and column and what to do. */
export const sayDistributionProblem = (problem: DistributionProblem, language: Language = 'sv'): string =>
  sentences[language][problem.reason](problem)

const leftOutWords = dictionary({
  sv: {
    otherYears: (rows: number, year: number) =>
      `${rows === 1 ? '1 rad gäller' : `${rows} rader gäller`} andra år än ${year} och är inte med.`,
    sumRow: (line: number) => `Rad ${line} är en summarad som stämmer med raderna ovanför. Den är inte med.`,
  },
  en: {
    otherYears: (rows, year) =>
      `${rows === 1 ? '1 line is' : `${rows} lines are`} for other years than ${year} and not included.`,
    sumRow: (line) => `Line ${line} is a total that agrees with the lines above. It is not included.`,
  },
})

/** What was passed over without being wrong, one sentence each. Empty when every row was read. */
export function sayLeftOut(
  { otherYears, sumRow }: LeftOut,
  year: number,
  language: Language = 'sv',
): readonly string[] {
  const words = leftOutWords[language]
  return [
    ...(otherYears.rows > 0 ? [words.otherYears(otherYears.rows, year)] : []),
    ...(sumRow === null ? [] : [words.sumRow(sumRow)]),
  ]
}
