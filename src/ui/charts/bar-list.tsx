import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import { Missing } from '../missing.tsx'

export interface Bar {
  readonly label: string
  readonly href?: string
  /** Absent when no source tells: the row says so and has no bar. */
  readonly value?: number
  readonly valueText: string
  readonly highlight?: boolean
}

export interface BarListProps {
  readonly id: string
  readonly caption: string
  readonly captionHidden?: boolean
  readonly bars: readonly Bar[]
  readonly labelHeading: string
  readonly valueHeading: string
  /** What the numbers count, under their heading. */
  readonly unit?: string
  /** The last row: the sum of the bars, already in its printed form. */
  readonly sumText?: string
}

/** A table whose rows also have a bar: the picture and its figures are one thing. */
export function BarList({ id, caption, captionHidden, bars, labelHeading, valueHeading, unit, sumText }: BarListProps) {
  const words = useWords(interfaceWords)
  const longest = Math.max(0, ...bars.map(({ value }) => (Number.isFinite(value) ? (value ?? 0) : 0)))
  return (
    <table class="sk-table sk-bars" id={id}>
      <caption class={captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labelHeading}</th>
          <td class="sk-bar" />
          <th scope="col" class="sk-amount">
            {valueHeading}
            {unit && <small>{unit}</small>}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, href, value, valueText, highlight }) => (
          <tr key={label} class={highlight ? 'sk-highlight' : undefined}>
            <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
            <td class="sk-bar">{value !== undefined && <BarMark share={longest > 0 ? value / longest : 0} />}</td>
            <td class="sk-amount">{value === undefined ? <Missing /> : valueText}</td>
          </tr>
        ))}
      </tbody>
      {sumText && (
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td class="sk-bar" />
            <td class="sk-amount">{sumText}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** The smallest of all is still to be seen; nothing has no bar. */
function BarMark({ share }: { readonly share: number }) {
  const per = Number.isFinite(share) ? Math.min(100, Math.max(0, Math.round(share * 1000) / 10)) : 0
  return (
    <svg aria-hidden="true" focusable="false">
      <rect class="sk-bar-ground" width="100%" height="100%" />
      {per > 0 && <rect width={`${per}%`} height="100%" />}
      {share > 0 && <rect width="2" height="100%" />}
    </svg>
  )
}
