import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Dictionary, type Language, type Localised, textIn } from '#values/index.ts'

/** The page sets the language once; every part below it speaks it. */
export const LanguageOfPage = createContext<Language>('sv')

export const useLanguage = (): Language => useContext(LanguageOfPage)

/** A dictionary's words in the language of the page. */
export const useWords = <Words,>(of: Dictionary<Words>): Words => of[useContext(LanguageOfPage)]

/** The mark of an element that holds Swedish whatever the page speaks: names, titles and notes as they were told. */
export const langOfSwedish = (language: Language): 'sv' | undefined => (language === 'sv' ? undefined : 'sv')

/** Swedish text where no element of its own holds it. */
export const inSwedish = (text: ComponentChildren, language: Language): ComponentChildren =>
  language === 'sv' || text === null || text === undefined ? text : <span lang="sv">{text}</span>

/** The same for a part that does not ask for the language itself. */
export const InSwedish = ({ children }: { readonly children: ComponentChildren }) => inSwedish(children, useLanguage())

/** A part of a page that has its words in Swedish only, and on an English page is marked as that. */
export function SwedishPart({ children }: { readonly children: ComponentChildren }) {
  if (useLanguage() === 'sv') return <>{children}</>
  return (
    <LanguageOfPage.Provider value="sv">
      <div lang="sv">{children}</div>
    </LanguageOfPage.Provider>
  )
}

/** A text of the region's own in the page's language, or in Swedish and marked as that. */
export function LocalText({ of }: { readonly of: string | Localised }) {
  const { text, lang } = textIn(useLanguage(), of)
  return lang === undefined ? text : <span lang={lang}>{text}</span>
}
