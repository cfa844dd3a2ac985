import { useWords } from '../words.ts'

export interface Crumb {
  readonly label: string
  /** Absent for the page itself, which stands last. */
  readonly href?: string
}

/** The way back up, from the first page to this one. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const words = useWords()
  return (
    <nav class="ds-breadcrumbs" aria-label={words.youAreHere}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
