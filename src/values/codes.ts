declare const municipality: unique symbol

/** Four digits by Statistics Sweden; the first two are the county. Text, because of leading zeros. */
export type MunicipalityCode = string & { readonly [municipality]: 'SCB code' }

export const parseMunicipalityCode = (text: string): MunicipalityCode | undefined =>
  /^\d{4}$/.test(text) ? (text as MunicipalityCode) : undefined

/**
 * One of the seven culture areas of 2010:2012 § 8 (D8), or an older area that a source uses, by its code in the
 * national pack. Names change over the years and live in the pack; an area that a source does not tell is null.
 */
export type AreaCode = string
