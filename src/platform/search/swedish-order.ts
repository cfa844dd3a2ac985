const collator = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' })

/** For `sort`: Swedish alphabetical order, å ä ö last, `Sal 2` before `Sal 10`, capitals and small letters alike. */
export const compareSwedish = (a: string, b: string): number => collator.compare(a, b)
