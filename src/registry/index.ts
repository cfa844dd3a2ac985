import './tables.ts'

export { documentedContents, documentsOf, lockCase, openCase, registerDocument } from './case.store.ts'
export type { NewDocument } from './document.ts'
