import { InSwedish, useWords } from '../language/language.tsx'
import { ruleWords } from './rule.words.ts'
import { Sources } from './sources.tsx'

/** A provision as a page prints it. */
export interface CitedRule {
  readonly id: string
  readonly provision: string
  readonly heading: string
  readonly summary: string
  readonly asOf: string
  /** Null: no address is known. */
  readonly source: string | null
}

/** A rule in our own words: Swedish in every language, because a translation of ours would pass for the law. */
export function RuleTold({ rule }: { readonly rule: CitedRule }) {
  const words = useWords(ruleWords)
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
