export interface SlopeSeries {
  readonly label: string
  /** One for each column; null where it is not known, and the line has a gap. */
  readonly values: readonly (number | null)[]
}

export interface SlopeChartProps {
  readonly title: string
  readonly description: string
  readonly columns: readonly string[]
  readonly series: readonly SlopeSeries[]
  /** A value in its printed form. */
  readonly format: (value: number) => string
}

const width = 720
const height = 320
const side = { left: 24, right: 210, top: 28, bottom: 36 }

/** Lines from column to column: how each thing fares in each of them. The table beside it has the figures. */
export function SlopeChart({ title, description, columns, series, format }: SlopeChartProps) {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null))
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  const span = high - low || 1
  const x = (at: number) => side.left + (at * (width - side.left - side.right)) / Math.max(1, columns.length - 1)
  const y = (value: number) => height - side.bottom - ((value - low) * (height - side.top - side.bottom)) / span
  const ends = placedEnds(series, y)
  return (
    <div class="sk-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${description}`} class="sk-slopes">
        <line x1={side.left} x2={width - side.right} y1={y(0)} y2={y(0)} class="sk-slope-zero" />
        {columns.map((column, at) => (
          <text
            key={`${column}-${at}`}
            x={x(at)}
            y={height - 10}
            text-anchor={at === 0 ? 'start' : at === columns.length - 1 ? 'end' : 'middle'}
          >
            {short(column)}
          </text>
        ))}
        {series.map(({ label, values }, of) => (
          <g key={label} class={`sk-slope sk-slope-${of % 7}`}>
            {values.slice(1).map((value, at) => {
              const before = values[at]
              if (value === null || before === null || before === undefined) return null
              return <line key={columns[at + 1]} x1={x(at)} x2={x(at + 1)} y1={y(before)} y2={y(value)} />
            })}
            {values.map((value, at) =>
              value === null ? null : <circle key={columns[at]} cx={x(at)} cy={y(value)} r="3.5" />,
            )}
          </g>
        ))}
        {ends.map(({ label, at, value }) => (
          <text key={label} x={width - side.right + 10} y={at + 4}>
            {short(label)} {format(value)}
          </text>
        ))}
      </svg>
    </div>
  )
}

const short = (text: string): string => (text.length > 22 ? `${text.slice(0, 21)}…` : text)

/** Where the name of each line stands, at its end and clear of the others. */
function placedEnds(series: readonly SlopeSeries[], y: (value: number) => number) {
  const ends = series
    .flatMap(({ label, values }) => {
      const value = values.at(-1)
      return value === null || value === undefined ? [] : [{ label, value, at: y(value) }]
    })
    .sort((a, b) => a.at - b.at)
  let above = Number.NEGATIVE_INFINITY
  return ends.map((end) => {
    above = Math.max(end.at, above + 15)
    return { ...end, at: above }
  })
}
