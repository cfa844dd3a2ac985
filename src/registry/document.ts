/**
 * Arbetsmaterial or allmän handling (R3). A document becomes official by an event, and the event is kept with it.
 */
export type DocumentStatus = 'working' | 'official'

export interface NewDocument {
  readonly case: bigint
  readonly registeredAt: Date
  /** Who sent it, or null when we made it ourselves (R1). */
  readonly fromWhom: string | null
  readonly title: string
  /** The subject that the public diary prints (R2). */
  readonly publicTitle: string
  /** The event that made it an allmän handling (R3): `inkommen`, `upprättad`. Null: still working material. */
  readonly officialBy: string | null
  readonly sha256: string
  readonly mediaType: string
  readonly sizeBytes: number
  /** The document that this is a copy of, with what anyone may see. */
  readonly copyOf?: bigint
}
