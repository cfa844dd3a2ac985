import { type Cell, CellText } from './cell.tsx'
import { useLanguage } from './language/language.tsx'

export interface Fact {
  readonly label: string
  readonly value: Cell
}

/** What is known about one thing, label by label. What is not known says so. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const language = useLanguage()
  return (
    <dl class="sk-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="sk-number">
            <CellText value={value} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
