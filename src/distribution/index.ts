import './tables.ts'

export { importCommands } from './import.command.ts'
export { publishDistribution, publishStateGrants } from './publish-import.action.ts'
export { type RoundKind, roundNames } from './round.ts'
export { type DistributionSettings, regionKey, stateGiverKey } from './settings.ts'
export { largestFileBytes, tooLargeSentence } from './uploaded-file.ts'
