import type { Jobs } from '#platform/index.ts'

/** Who does something, when, and the queue for what follows after the transaction. */
export interface Acting {
  readonly by: string
  readonly at: Date
  readonly jobs: Pick<Jobs, 'enqueue'>
}
