import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Dictionary, type Language, type Localised, textIn } from '#values/index.ts'

/** The page sets the language once; every part below it speaks it. */
export const LanguageOfPage = createContext<Language>('sv')

export const useLanguage = (): Language => useContext(LanguageOfPage)

/** A dictionary's words in the language of the page. */
export const useWords = <Words,>(of: Dictionary<Words>): Words => of[useContext(LanguageOfPage)]

/** What is Swedish whatever the page speaks: names, titles and notes as they were decided and told. */
export function InSwedish({ children }: { readonly children: ComponentChildren }) {
  return useLanguage() === 'sv' ? children : <span lang="sv">{children}</span>
}

/** A text of the region's own in the page's language, or in Swedish and marked as that. */
export function LocalText({ of }: { readonly of: string | Localised }) {
  const { text, lang } = textIn(useLanguage(), of)
  return lang === undefined ? text : <span lang={lang}>{text}</span>
}
