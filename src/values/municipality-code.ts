declare const municipality: unique symbol

/** Four digits by Statistics Sweden; the first two are the county. Text, because of leading zeros. */
export type MunicipalityCode = string & { readonly [municipality]: 'SCB code' }

export const parseMunicipalityCode = (text: string): MunicipalityCode | undefined =>
  /^\d{4}$/.test(text) ? (text as MunicipalityCode) : undefined
