import './tables.ts'

export { indexNames, indexNamesJob } from './index-names.job.ts'
export { foldName, type KnownParty, type PartyKind, type PartyName, type Seat } from './party.ts'
export {
  type FoundParty,
  insertParty,
  namesOf,
  partiesByName,
  partyById,
  partyByKey,
  seatsOf,
} from './party.store.ts'
export { rememberKnownParties } from './remember-known-parties.action.ts'
