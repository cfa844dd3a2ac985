import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { Missing, SourceLink, type SourceLinkProps } from '#ui/index.ts'
import { type Day, formatDay } from '#values/index.ts'
import { sourceLabel } from './words.ts'

/** The different sources among some rows, each once. One text may name several, divided by ` ; `. */
export const sourcesOf = (sources: readonly (string | null)[]): SourceLinkProps[] =>
  [...new Set(sources.flatMap((source) => (source === null ? [] : source.split(/\s+;\s+/))))].map((source) => ({
    label: sourceLabel(source),
    ...(/^https?:\/\//.test(source) ? { href: source } : {}),
  }))

export const Sources = ({ of }: { readonly of: readonly (string | null)[] }) => {
  const sources = sourcesOf(of)
  if (sources.length === 0) return <Missing />
  return (
    <>
      {sources.map((source, index) => (
        <span key={source.href ?? source.label}>
          {index > 0 && ', '}
          <SourceLink {...source} />
        </span>
      ))}
    </>
  )
}

export const DecisionLink = ({ id, children }: { readonly id: bigint; readonly children: ComponentChildren }) => (
  <a href={link.decision(id)}>{children}</a>
)

/** A day as it is said, or that no source tells it. */
export const DayOf = ({ day }: { readonly day: Day | null }) =>
  day === null ? <Missing /> : <time dateTime={day}>{formatDay(day)}</time>
