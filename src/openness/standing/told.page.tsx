import { Facts, InSwedish, LocalText, Missing, useWords } from '#ui/index.ts'
import type { Localised } from '#values/index.ts'
import type { Contact } from './settings.ts'
import { toldWords } from './told.words.ts'

/** What the region has told, or that it has told nothing. */
export const Told = ({ of }: { readonly of: Localised | string | null | undefined }) =>
  of === null || of === undefined ? <Missing /> : <LocalText of={of} />

export const Sentences = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)

/** How to reach somebody. */
export function ContactFacts({ contact }: { readonly contact: Contact }) {
  const words = useWords(toldWords)
  const { name, email, phone, address } = contact
  return (
    <Facts
      facts={[
        { label: words.name, value: <Told of={name} /> },
        { label: words.email, value: <Email of={email} /> },
        { label: words.phone, value: <Told of={phone} /> },
        { label: words.address, value: address === null ? <Missing /> : <InSwedish>{address}</InSwedish> },
      ]}
    />
  )
}

const Email = ({ of }: { readonly of: string | null }) =>
  of !== null && /^\S+@\S+$/.test(of) ? <a href={`mailto:${of}`}>{of}</a> : <Told of={of} />
