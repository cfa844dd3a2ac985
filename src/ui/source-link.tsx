import type { ComponentChildren } from 'preact'
import { Icon } from './icons.tsx'
import { interfaceWords } from './language/interface.words.ts'
import { useWords } from './language/language.tsx'

export interface SourceLinkProps {
  readonly label: string
  /** Absent for a source that is on paper only. */
  readonly href?: string
  /** Page, date of reading, and the like. */
  readonly detail?: ComponentChildren
}

/** Where a figure comes from. On paper the address is printed after it. */
export function SourceLink({ label, href, detail }: SourceLinkProps) {
  const words = useWords(interfaceWords)
  // Said before it is opened: a pdf takes over the window, or is downloaded.
  const isPdf = href !== undefined && /\.pdf$/i.test(href.replace(/[?#].*$/, '')) && !/\bpdf\b/i.test(label)
  const elsewhere = href !== undefined && /^https?:/.test(href)
  return (
    <span class="sk-source">
      {href === undefined ? (
        label
      ) : (
        <a href={href} rel={elsewhere ? 'external' : undefined}>
          {label}
          {isPdf && ' (pdf)'}
          {elsewhere && (
            <>
              {/* The sign does not stand alone on a line. */ '\u00a0'}
              <Icon name="elsewhere" />
              <span class="ds-sr-only"> ({words.opensElsewhere})</span>
            </>
          )}
        </a>
      )}
      {detail && <>, {detail}</>}
    </span>
  )
}
