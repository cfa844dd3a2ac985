import type { Fund } from './fund.ts'
import { dictionary } from './language.ts'
import type { Precision } from './precision.ts'

/** Whose money it is, as every screen and paper says it of an amount: "statliga". */
export const fundNames = dictionary<Readonly<Record<Fund, string>>>({
  sv: { state: 'statliga', regional: 'regionala', other: 'övriga' },
  en: { state: 'state', regional: 'regional', other: 'other' },
})

/** How a figure stands in its source, as every screen and paper says it: "avrundat i källan". */
export const precisionNames = dictionary<Readonly<Record<Precision, string>>>({
  sv: { exact: 'exakt', rounded: 'avrundat i källan', derived: 'härlett ur andra belopp' },
  en: { exact: 'exact', rounded: 'rounded in the source', derived: 'derived from other amounts' },
})
