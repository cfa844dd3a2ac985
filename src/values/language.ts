export type Language = 'sv' | 'en'

/** The words of a page, a form or a rule's answers in every language that the site speaks. */
export type Dictionary<Words> = Readonly<Record<Language, Words>>

/** A dictionary whose English has exactly the keys of the Swedish, and asks for the same facts: else it does not compile. */
export const dictionary = <Words extends object>(of: {
  readonly sv: Words
  readonly en: NoInfer<Words>
}): Dictionary<Words> => of

/** A text of the region's own, such as a name in its pack. English only where somebody has written it. */
export interface Localised {
  readonly sv: string
  readonly en?: string | undefined
}

/**
 * What a page in a language shows of a text, and which language that is where it is not the page's own. A bare string
 * is in the page's language already.
 */
export function textIn(language: Language, text: string | Localised): { text: string; lang: Language | undefined } {
  if (typeof text === 'string') return { text, lang: undefined }
  if (language === 'en')
    return text.en === undefined ? { text: text.sv, lang: 'sv' } : { text: text.en, lang: undefined }
  return { text: text.sv, lang: undefined }
}

/** A text as it begins a sentence or a heading: its first letter large. */
export const asSentence = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
