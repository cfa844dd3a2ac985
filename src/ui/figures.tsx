import type { ComponentChildren } from 'preact'
import { type Cell, CellText } from './cell.tsx'
import { interfaceWords } from './language/interface.words.ts'
import { useLanguage, useWords } from './language/language.tsx'

export interface KeyFigure {
  readonly label: string
  /** The number as it is to be read; a bigint is money in öre; null is "uppgift saknas". */
  readonly value: Cell
  readonly unit?: string
  readonly note?: ComponentChildren
  /** Where the number is taken apart, as a rule `#` and the id of a `Calculation`. */
  readonly calculationHref?: string
}

/** The few numbers that answer the page's question. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const words = useWords(interfaceWords)
  const language = useLanguage()
  return (
    <dl class="sk-figures">
      {figures.map(({ label, value, unit, note, calculationHref }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="sk-figure-value">
            <CellText value={value} language={language} />
            {unit && value !== null && value !== undefined && <small>{`\u00a0${unit}`}</small>}
          </dd>
          {note && <dd class="sk-figure-more sk-quiet">{note}</dd>}
          {calculationHref && (
            <dd class="sk-figure-more">
              <a href={calculationHref}>
                {words.showCalculation}
                <span class="ds-sr-only">: {label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
