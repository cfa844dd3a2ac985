import type { Localised } from '#values/index.ts'
import { interfaceWords } from '../language/interface.words.ts'
import { LocalText, useWords } from '../language/language.tsx'

export interface Crumb {
  readonly label: string | Localised
  /** Absent for the page itself, which stands last. */
  readonly href?: string
}

/** The way back up, from the first page to this one. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const words = useWords(interfaceWords)
  return (
    <nav class="ds-breadcrumbs" aria-label={words.youAreHere}>
      <ol>
        {crumbs.map(({ label, href }) => {
          const text = <LocalText of={label} />
          return (
            <li key={href ?? 'here'}>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
          )
        })}
      </ol>
    </nav>
  )
}
