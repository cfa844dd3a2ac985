import { type Cell, cellText } from './cell.tsx'

export interface Fact {
  readonly label: string
  readonly value: Cell
}

/** What is known about one thing, label by label. What is not known says so. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="sk-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="sk-number">{cellText(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
