/** Danish and Norwegian letters that Swedish sorts and reads as its own. */
const neighbours: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö' }

/**
 * The form in which words are compared: lower case, composed, å ä ö kept as the letters they are, every other accent
 * dropped (`Linné` is found as `linne`). For matching outside the database; the words of the index are folded the same.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{ASCII}åäö]/gu, (letter) => neighbours[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))

/** The folded words of a text. Everything that is not a letter or a digit parts two words. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
