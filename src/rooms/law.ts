import type { Rule } from '#region-pack/index.ts'

/** Looked up before anything is served: a page never prints as law what nobody has read. */
export const lawIn = <Id extends string>(rules: readonly Rule[], ids: readonly Id[]): ((id: Id) => Rule) =>
  lookUp(rules, ids, (rule) =>
    rule.evidence === 'V' ? undefined : `is printed as law but is not checked: evidence ${rule.evidence}`,
  )

/** What another's page says is told as that: it names its source, and an open question is told to nobody. */
export const toldIn = <Id extends string>(rules: readonly Rule[], ids: readonly Id[]): ((id: Id) => Rule) =>
  lookUp(rules, ids, (rule) =>
    rule.evidence === 'S' ? undefined : `is told as another's page tells it, but its evidence is ${rule.evidence}`,
  )

function lookUp<Id extends string>(
  rules: readonly Rule[],
  ids: readonly Id[],
  wrong: (rule: Rule) => string | undefined,
): (id: Id) => Rule {
  const found = Object.fromEntries(
    ids.map((id) => {
      const rule = rules.find((one) => one.id === id)
      if (!rule) throw new Error(`the national pack has no rule ${id}`)
      const because = wrong(rule)
      if (because !== undefined) throw new Error(`${id} ${because}`)
      return [id, rule]
    }),
  ) as Record<Id, Rule>
  return (id) => found[id]
}
