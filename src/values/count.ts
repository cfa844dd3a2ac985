import type { Language } from './language.ts'

const grouped = { sv: new Intl.NumberFormat('sv-SE'), en: new Intl.NumberFormat('en-GB') }

/** How many, grouped in thousands: `10 000`, in English `10,000`. */
export const formatCount = (count: number, language: Language = 'sv'): string => grouped[language].format(count)
