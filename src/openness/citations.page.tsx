import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { InSwedish, langOfSwedish, Missing, SourceLink, type SourceLinkProps, useLanguage } from '#ui/index.ts'
import { type Day, formatDay, type Language } from '#values/index.ts'

/** The different sources among some rows, each once. One text may name several, divided by ` ; `. */
export const sourcesOf = (sources: readonly (string | null)[]): SourceLinkProps[] =>
  [...new Set(sources.flatMap((source) => (source === null ? [] : source.split(/\s+;\s+/))))].map((source) => ({
    label: sourceLabel(source),
    ...(/^https?:\/\//.test(source) ? { href: source } : {}),
  }))

/** A source's address as the name of a link; a source on paper is named in Swedish. */
const sourceLabel = (source: string): SourceLinkProps['label'] =>
  /^https?:\/\//.test(source) ? (source.split('/')[2] ?? source).replace(/^www\./, '') : { sv: source }

export const Sources = ({ of }: { readonly of: readonly (string | null)[] }) => {
  const sources = sourcesOf(of)
  if (sources.length === 0) return <Missing />
  return (
    <>
      {sources.map((source, index) => (
        <span key={index}>
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

/** A link to a decision by its title, which stays as it was decided. */
export const DecisionTitle = ({ id, title }: { readonly id: bigint; readonly title: string }) => (
  <DecisionLink id={id}>
    <InSwedish>{title}</InSwedish>
  </DecisionLink>
)

interface RecipientLinkProps {
  readonly party: bigint
  readonly name: string
  readonly language: Language
}

/** A recipient by name, told the language by whoever lists many. */
export const RecipientLink = ({ party, name, language }: RecipientLinkProps) => (
  <a href={link.recipient(party)} lang={langOfSwedish(language)}>
    {name}
  </a>
)

/** A day as it is said, or that no source tells it. */
export function DayOf({ day }: { readonly day: Day | null }) {
  const language = useLanguage()
  return day === null ? <Missing /> : <time dateTime={day}>{formatDay(day, language)}</time>
}
