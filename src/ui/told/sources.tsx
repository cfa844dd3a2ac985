import { Missing } from '../missing.tsx'
import { SourceLink, type SourceLinkProps } from '../source-link.tsx'

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
