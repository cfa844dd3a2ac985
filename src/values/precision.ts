/** How a figure stands in its source: as printed, printed rounded, or computed by us from other cited figures. */
export const precisions = ['exact', 'rounded', 'derived'] as const
export type Precision = (typeof precisions)[number]

/** Only an exact figure may become a movement of money. */
export const mayBeBooked = (precision: Precision): boolean => precision === 'exact'
