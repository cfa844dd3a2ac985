import './tables.ts'

export {
  countCases,
  documentById,
  documentedContents,
  documentsOf,
  lockCase,
  openCase,
  registerDocument,
} from './case.store.ts'
export { type RegistrySettings, showCases } from './cases.route.ts'
export type { NewDocument } from './document.ts'
