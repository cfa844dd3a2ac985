import { dictionary, type Language } from '#values/index.ts'
import { largestFileBytes } from './uploaded-file.ts'

const mebibyte = 1024 * 1024

const words = dictionary({
  sv: {
    larger: (most: number) => `större än ${most} MB`,
    tooLarge: (size: string, most: number) =>
      `Filen är ${size}. Högst ${most} MB tas emot. Ta bort blad och rader som inte hör till beslutet.`,
  },
  en: {
    larger: (most) => `larger than ${most} MB`,
    tooLarge: (size, most) =>
      `The file is ${size}. It may be ${most} MB at most. Remove sheets and rows that do not belong to the decision.`,
  },
})

/** Undefined: whoever sent the file did not say how large it is, and nobody read it to its end. */
export function tooLargeSentence(bytes: number | undefined, language: Language = 'sv'): string {
  const most = largestFileBytes / mebibyte
  const size = bytes === undefined ? undefined : Math.max(Math.round((bytes / mebibyte) * 10) / 10, most + 0.1)
  const said = size === undefined ? words[language].larger(most) : `${inDigits(size, language)} MB`
  return words[language].tooLarge(said, most)
}

const inDigits = (size: number, language: Language): string =>
  language === 'sv' ? String(size).replace('.', ',') : String(size)
