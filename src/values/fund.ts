/** Whose money it is. `other` (municipalities, fees) is declared by its source and never booked in the ledger. */
export const funds = ['state', 'regional', 'other'] as const
export type Fund = (typeof funds)[number]
export type BookedFund = Exclude<Fund, 'other'>
