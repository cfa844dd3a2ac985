/** The bounds are those of the database: wide enough for every source, narrow enough to tell a year from a slip. */
export const firstYear = 1900
export const lastYear = 2999

/** Reads the year that money is for as it is written everywhere, `2013`; undefined for what cannot be such a year. */
export function parseFiscalYear(text: string): number | undefined {
  if (!/^\s*\d{4}\s*$/.test(text)) return undefined
  const year = Number(text)
  return year >= firstYear && year <= lastYear ? year : undefined
}
