import type { ComponentChildren } from 'preact'
import { Facts, InSwedish, LocalText, Missing, useWords } from '#ui/index.ts'
import type { Localised } from '#values/index.ts'
import { Sources } from '../citations.page.tsx'
import type { CitedLaw } from '../settings.ts'
import type { Contact } from './settings.ts'
import { toldWords } from './told.words.ts'

/** What the region has told, or that it has told nothing. */
export const Told = ({ of }: { readonly of: Localised | string | null | undefined }) =>
  of === null || of === undefined ? <Missing /> : <LocalText of={of} />

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

/** A part of a page under its own heading. */
export const Part = ({ id, title, children }: PartProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

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

/** A rule in our own words: Swedish in every language, because a translation of ours would pass for the law. */
export function RuleTold({ rule }: { readonly rule: CitedLaw }) {
  const words = useWords(toldWords)
  return (
    <div id={`regel-${rule.id}`}>
      <h3>
        <InSwedish>
          {rule.heading}: {rule.provision}
        </InSwedish>
      </h3>
      <p>
        <strong>{words.summary}</strong>: <InSwedish>{rule.summary}</InSwedish>
      </p>
      <p class="sk-quiet">
        {words.asOf}: <InSwedish>{rule.asOf}</InSwedish>. {words.source}: <Sources of={[rule.source]} />
      </p>
    </div>
  )
}
