// The addresses of the work with sharing out the state's money.

import { withId, withQuery } from './paths.parts.ts'

export const distributionPaths = {
  distributionYear: '/arbete/fordelning/:ar',
  stateDecision: '/arbete/fordelning/:ar/statens-beslut',
  recipientFacts: '/arbete/fordelning/:ar/mottagare',
  endRecipientFact: '/arbete/fordelning/:ar/mottagare/felaktig',
  distributionRound: '/arbete/fordelning/:ar/:omgang',
  earmarks: '/arbete/fordelning/:ar/:omgang/oronmarkt',
  endEarmark: '/arbete/fordelning/:ar/:omgang/oronmarkt/felaktig',
  compareScenarios: '/arbete/fordelning/:ar/:omgang/jamfor',
  yearTold: '/fordelning/:ar',
  newScenario: '/arbete/fordelning/:ar/:omgang/scenarier',
  scenario: '/arbete/scenarier/:id',
  scenarioStep: '/arbete/scenarier/:id/steg',
  scenarioRow: '/arbete/scenarier/:id/mottagare',
  describeScenario: '/arbete/scenarier/:id/beskrivning',
  undoScenario: '/arbete/scenarier/:id/angra',
  copyScenario: '/arbete/scenarier/:id/kopia',
  commentScenario: '/arbete/scenarier/:id/kommentarer',
  scenarioFile: '/arbete/scenarier/:id/scenario.json',
  scenarioTable: '/arbete/scenarier/:id/tabell.csv',
  memorandum: '/arbete/scenarier/:id/tjansteskrivelse',
  memorandumPaper: '/arbete/scenarier/:id/tjansteskrivelse.pdf',
  proposalPaper: '/arbete/forslag/:id/tjansteskrivelse.pdf',
  propose: '/arbete/scenarier/:id/forslag',
  answerWarning: '/arbete/scenarier/:id/svar',
  proposal: '/arbete/forslag/:id',
  withdrawProposal: '/arbete/forslag/:id/aterta',
  checks: '/fordelning/sa-kontrollerar-vi',
} as const

const withYear = (path: string, year: number) => path.replace(':ar', String(year))
const withRound = (path: string, year: number, number: number) =>
  withYear(path, year).replace(':omgang', String(number))

export const distributionLinks = {
  distributionYear: (year: number) => withYear(distributionPaths.distributionYear, year),
  stateDecision: (year: number) => withYear(distributionPaths.stateDecision, year),
  distributionRound: (year: number, number: number) => withRound(distributionPaths.distributionRound, year, number),
  recipientFacts: (year: number) => withYear(distributionPaths.recipientFacts, year),
  endRecipientFact: (year: number) => withYear(distributionPaths.endRecipientFact, year),
  earmarks: (year: number, number: number) => withRound(distributionPaths.earmarks, year, number),
  endEarmark: (year: number, number: number) => withRound(distributionPaths.endEarmark, year, number),
  compareScenarios: (year: number, number: number) => withRound(distributionPaths.compareScenarios, year, number),
  yearTold: (year: number) => withYear(distributionPaths.yearTold, year),
  newScenario: (year: number, number: number) => withRound(distributionPaths.newScenario, year, number),
  scenario: (id: bigint) => withId(distributionPaths.scenario, id),
  scenarioStep: (id: bigint, query: { readonly nyckel?: string; readonly slag?: string } = {}) =>
    withQuery(withId(distributionPaths.scenarioStep, id), { ...query }),
  scenarioRow: (id: bigint, query: { readonly nyckel?: string } = {}) =>
    withQuery(withId(distributionPaths.scenarioRow, id), { ...query }),
  describeScenario: (id: bigint) => withId(distributionPaths.describeScenario, id),
  undoScenario: (id: bigint) => withId(distributionPaths.undoScenario, id),
  copyScenario: (id: bigint) => withId(distributionPaths.copyScenario, id),
  commentScenario: (id: bigint) => withId(distributionPaths.commentScenario, id),
  scenarioFile: (id: bigint) => withId(distributionPaths.scenarioFile, id),
  scenarioTable: (id: bigint) => withId(distributionPaths.scenarioTable, id),
  memorandum: (id: bigint) => withId(distributionPaths.memorandum, id),
  memorandumPaper: (id: bigint) => withId(distributionPaths.memorandumPaper, id),
  proposalPaper: (id: bigint) => withId(distributionPaths.proposalPaper, id),
  propose: (id: bigint) => withId(distributionPaths.propose, id),
  answerWarning: (id: bigint) => withId(distributionPaths.answerWarning, id),
  proposal: (id: bigint) => withId(distributionPaths.proposal, id),
  withdrawProposal: (id: bigint) => withId(distributionPaths.withdrawProposal, id),
  checks: () => distributionPaths.checks,
}
