import {
  sendAnswer,
  sendCommentScenario,
  sendCopyScenario,
  sendDecideProposal,
  sendDescribeScenario,
  sendEarmark,
  sendEndEarmark,
  sendEndRecipientFact,
  sendNewScenario,
  sendPropose,
  sendRecipientFact,
  sendRow,
  sendScenarioFile,
  sendScenarioTable,
  sendStateDecision,
  sendStep,
  sendUndoScenario,
  sendWithdrawProposal,
  showChecks,
  showDistributionRound,
  showDistributionYear,
  showProposal,
  showPropose,
  showRecipientFacts,
  showRowForm,
  showScenario,
  showStepForm,
} from '#distribution/index.ts'
import type { RoomSettings, Routes } from './routes.ts'

const change = { may: 'make distributions', logs: 'scenario.changed' } as const
const read = { may: 'read working pages', logs: 'nothing' } as const

/** How the state's money is shared: from its decision, by scenarios, to the region's. */
export const distributionRoutesOf = ({ distribution }: RoomSettings): Routes => ({
  'GET /arbete/fordelning/:ar': { ...read, run: showDistributionYear },
  'POST /arbete/fordelning/:ar/statens-beslut': {
    may: 'import distributions',
    logs: 'state-grant.imported',
    run: sendStateDecision(distribution),
  },
  'GET /arbete/fordelning/:ar/mottagare': { ...read, run: showRecipientFacts },
  'POST /arbete/fordelning/:ar/mottagare': {
    may: 'make distributions',
    logs: 'recipient.fact-registered',
    run: sendRecipientFact,
  },
  'POST /arbete/fordelning/:ar/mottagare/felaktig': {
    may: 'make distributions',
    logs: 'recipient.fact-removed',
    run: sendEndRecipientFact,
  },
  'GET /arbete/fordelning/:ar/:omgang': { ...read, run: showDistributionRound(distribution) },
  'POST /arbete/fordelning/:ar/:omgang/oronmarkt': {
    may: 'make distributions',
    logs: 'earmark.entered',
    run: sendEarmark(distribution),
  },
  'POST /arbete/fordelning/:ar/:omgang/scenarier': {
    may: 'make distributions',
    logs: 'scenario.begun',
    run: sendNewScenario(distribution),
  },
  'POST /arbete/fordelning/:ar/:omgang/oronmarkt/felaktig': {
    may: 'make distributions',
    logs: 'earmark.removed',
    run: sendEndEarmark(distribution),
  },
  'GET /arbete/scenarier/:id': { ...read, run: showScenario(distribution) },
  'GET /arbete/scenarier/:id/steg': { may: 'make distributions', logs: 'nothing', run: showStepForm(distribution) },
  'POST /arbete/scenarier/:id/steg': { ...change, run: sendStep(distribution) },
  'GET /arbete/scenarier/:id/mottagare': { may: 'make distributions', logs: 'nothing', run: showRowForm(distribution) },
  'POST /arbete/scenarier/:id/mottagare': { ...change, run: sendRow(distribution) },
  'POST /arbete/scenarier/:id/beskrivning': { ...change, run: sendDescribeScenario(distribution) },
  'POST /arbete/scenarier/:id/angra': { ...change, run: sendUndoScenario(distribution) },
  'POST /arbete/scenarier/:id/kopia': {
    may: 'make distributions',
    logs: 'scenario.begun',
    run: sendCopyScenario(distribution),
  },
  'POST /arbete/scenarier/:id/kommentarer': {
    may: 'make distributions',
    logs: 'scenario.commented',
    run: sendCommentScenario(distribution),
  },
  'GET /arbete/scenarier/:id/scenario.json': { ...read, run: sendScenarioFile },
  'GET /arbete/scenarier/:id/tabell.csv': { ...read, run: sendScenarioTable },
  'GET /arbete/scenarier/:id/forslag': { may: 'make distributions', logs: 'nothing', run: showPropose(distribution) },
  'POST /arbete/scenarier/:id/forslag': {
    may: 'make distributions',
    logs: 'distribution.proposed',
    run: sendPropose(distribution),
  },
  'POST /arbete/scenarier/:id/svar': {
    may: 'make distributions',
    logs: 'warning.answered',
    run: sendAnswer(distribution),
  },
  'GET /arbete/forslag/:id': { ...read, run: showProposal(distribution) },
  'POST /arbete/forslag/:id': {
    may: 'enter distributions',
    logs: 'distribution.decided',
    run: sendDecideProposal(distribution),
  },
  'POST /arbete/forslag/:id/aterta': {
    may: 'make distributions',
    logs: 'distribution.withdrawn',
    run: sendWithdrawProposal(distribution),
  },
  'GET /fordelning/sa-kontrollerar-vi': { may: 'anyone', logs: 'nothing', run: showChecks(distribution) },
})
