/** A distribution has some dozens of rows; a file of this size is something else. */
export const largestFileBytes = 10 * 1024 * 1024

const mebibyte = 1024 * 1024

/** Undefined: whoever sent the file did not say how large it is, and nobody read it to its end. */
export function tooLargeSentence(bytes: number | undefined): string {
  const most = largestFileBytes / mebibyte
  const size = bytes === undefined ? undefined : Math.max(Math.round((bytes / mebibyte) * 10) / 10, most + 0.1)
  const said = size === undefined ? `större än ${most} MB` : `${String(size).replace('.', ',')} MB`
  return `Filen är ${said}. Högst ${most} MB tas emot. Ta bort blad och rader som inte hör till beslutet.`
}
