import type { ComponentChildren } from 'preact'
import { type Localised, textIn } from '#values/index.ts'
import { useLanguage } from '../language/language.tsx'

export interface PageHeadingProps {
  readonly title: string | Localised
  /** What kind of page it is, above the title: "Beslut", "Kommun". */
  readonly kicker?: ComponentChildren
  /** The page's question answered in one or two sentences. */
  readonly lead?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The one h1 of a page. Children follow the lead: tags, a year picker. */
export function PageHeading({ title, kicker, lead, children }: PageHeadingProps) {
  const { text, lang } = textIn(useLanguage(), title)
  return (
    <div class="sk-heading">
      {kicker && <p class="sk-kicker">{kicker}</p>}
      <h1 lang={lang}>{text}</h1>
      {lead && <p class="sk-lead">{lead}</p>}
      {children}
    </div>
  )
}
