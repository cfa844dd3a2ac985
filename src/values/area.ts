/**
 * One of the seven culture areas of 2010:2012 § 8 (D8), or an older area that a source uses, by its code in the
 * national pack. Names change over the years and live in the pack; an area that a source does not tell is null.
 */
export type AreaCode = string
