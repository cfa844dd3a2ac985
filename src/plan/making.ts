/** Who does something, as the audit log names them, and when. */
export interface Making {
  readonly by: string
  readonly at: Date
}
