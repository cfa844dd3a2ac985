import './tables.ts'

export { indexNames, indexNamesJob } from './index-names.job.ts'
export {
  type FoundParty,
  insertParties,
  lockNames,
  type NewParty,
  namesOf,
  partiesByName,
  partyById,
  partyByKey,
  seatsOf,
} from './party.store.ts'
export type { KnownParty, PartyKind, PartyName, Seat } from './party.ts'
export { rememberKnownParties } from './remember-known-parties.action.ts'
export { mergedInto, type Unit, unclearMerger, unitNow } from './unit.ts'
