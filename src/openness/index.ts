import './tables.ts'

export { sendDecisionDocument, sendDecisionSource, showDecision } from './decision.route.ts'
export { followTheKrona } from './follow-the-krona.route.ts'
export { openDistribution } from './open-distribution.route.ts'
export { showRecipient } from './recipient.route.ts'
export type { OpennessSettings } from './settings.ts'
