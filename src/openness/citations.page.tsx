import type { ComponentChildren } from 'preact'
import { link } from '#paths.ts'
import { InSwedish, langOfSwedish } from '#ui/index.ts'
import type { Language } from '#values/index.ts'

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
