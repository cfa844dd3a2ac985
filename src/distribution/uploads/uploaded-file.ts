/** A distribution has some dozens of rows; a file of this size is something else. */
export const largestFileBytes = 10 * 1024 * 1024

export const tooLargeSentence = (bytes: number): string =>
  `Filen är ${Math.ceil(bytes / 1024 / 1024)} MB. Högst ${largestFileBytes / 1024 / 1024} MB tas emot. Ta bort blad och rader som inte hör till beslutet.`
