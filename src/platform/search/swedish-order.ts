import { fold } from './fold.ts'

const collator = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' })

/** For `sort`: Swedish alphabetical order, å ä ö last, `Sal 2` before `Sal 10`, capitals and small letters alike. */
export const compareSwedish = (a: string, b: string): number => collator.compare(a, b)

// The three characters after z in ASCII stand for the three letters after z in Swedish.
const afterZ: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' }

/**
 * A text whose byte order is Swedish order, for a column that the database pages by: `order by name_key collate "C"`.
 * Made because the embedded database has no Swedish collation. Signs part words and nothing more.
 */
export const sortKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'))
    .replace(/[åäö]/g, (letter) => afterZ[letter] ?? letter)
