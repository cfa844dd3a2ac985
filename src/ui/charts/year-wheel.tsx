import { arc, outermost, pointAt, ringOf, type Stretch } from './year-ring.ts'

export type WheelState = 'late' | 'coming' | 'passed' | 'done'

/** Something of the year: a stretch with its number at the end of it. */
export interface WheelMark extends Stretch {
  readonly key: string
  readonly number: number
  readonly state: WheelState
  /** The number's meaning, for whoever points at it. */
  readonly label: string
}

export interface YearWheelProps {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  readonly desc: string
  /** In the middle: the year, and a line below it. */
  readonly centre: string
  readonly below?: string | undefined
  /** Their names, and where each begins. */
  readonly months: readonly { readonly name: string; readonly from: number }[]
  /** Undefined when today is of another year. */
  readonly today?: number | undefined
  readonly marks: readonly WheelMark[]
  readonly legend: Readonly<Record<WheelState | 'today', string>>
}

const rim = { inner: 180, middle: 197, outer: 214 }
const hub = 54

/** A year as a wheel: months round the rim, and what falls in them inside. The list beside it says the same in words. */
export function YearWheel({ id, title, desc, centre, below, months, today, marks, legend }: YearWheelProps) {
  const { radii, dot } = ringOf(marks)
  const now = months.findLast(({ from }) => today !== undefined && from <= today)
  return (
    <div class="sk-picture sk-wheel">
      <svg viewBox="-222 -222 444 444" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{desc}</desc>
        <circle class="sk-wheel-rim" r={rim.middle} stroke-width={rim.outer - rim.inner} />
        {months.map(({ name, from }, at) => (
          <Month key={name} name={name} from={from} to={months[at + 1]?.from ?? 1} isNow={name === now?.name} />
        ))}
        {[...new Set(radii)].map((radius) => (
          <circle key={radius} class="sk-wheel-lane" r={radius} />
        ))}
        {today !== undefined && <Today at={today} />}
        {marks.map(({ key, from, to, state }, at) => (
          <g key={key} class={`sk-wheel-mark sk-wheel-${state}`}>
            {to > from && <path d={arc({ from, to }, radii[at] ?? outermost)} stroke-width={Math.min(11, dot)} />}
          </g>
        ))}
        {marks.map((mark, at) => (
          <Mark key={mark.key} mark={mark} radius={radii[at] ?? outermost} dot={dot} />
        ))}
        <circle class="sk-wheel-hub" r={hub} />
        <text class="sk-wheel-year" y={below ? -8 : 0} dy=".35em" font-size="30" text-anchor="middle">
          {centre}
        </text>
        {below && (
          <text class="sk-wheel-below" y="18" dy=".35em" font-size="15" text-anchor="middle">
            {below}
          </text>
        )}
      </svg>
      <Legend legend={legend} states={[...new Set(marks.map(({ state }) => state))]} hasToday={today !== undefined} />
    </div>
  )
}

interface MonthProps extends Stretch {
  readonly name: string
  readonly isNow: boolean
}

function Month({ name, from, to, isNow }: MonthProps) {
  const [x, y] = pointAt((from + to) / 2, rim.middle)
  const [innerX, innerY] = pointAt(from, hub)
  const [outerX, outerY] = pointAt(from, rim.outer)
  return (
    <g class={isNow ? 'sk-wheel-month sk-wheel-now' : 'sk-wheel-month'}>
      {isNow && <path class="sk-wheel-ground" d={arc({ from, to }, rim.middle)} stroke-width={rim.outer - rim.inner} />}
      <line x1={innerX} y1={innerY} x2={outerX} y2={outerY} />
      <text x={x} y={y} dy=".35em" font-size="15.5" text-anchor="middle">
        {name}
      </text>
    </g>
  )
}

function Today({ at }: { readonly at: number }) {
  const [innerX, innerY] = pointAt(at, hub)
  // Not through the name of its month.
  const [x, y] = pointAt(at, rim.inner)
  const [outerX, outerY] = pointAt(at, rim.outer)
  return (
    <g class="sk-wheel-today">
      <line x1={innerX} y1={innerY} x2={x} y2={y} />
      <circle cx={outerX} cy={outerY} r="5.5" />
    </g>
  )
}

interface MarkProps {
  readonly mark: Pick<WheelMark, 'to' | 'number' | 'state' | 'label'>
  readonly radius: number
  readonly dot: number
}

function Mark({ mark: { to, number, state, label }, radius, dot }: MarkProps) {
  const [x, y] = pointAt(to, radius)
  return (
    <g class={`sk-wheel-mark sk-wheel-${state}`}>
      <title>{`${number}. ${label}`}</title>
      <Dot x={x} y={y} dot={dot} state={state}>
        {number}
      </Dot>
    </g>
  )
}

interface DotProps {
  readonly x: number
  readonly y: number
  readonly dot: number
  readonly state: WheelState
  readonly children?: number
}

/** The shape tells the state too: a square is late, a tick is done, a broken line has passed. */
function Dot({ x, y, dot, state, children }: DotProps) {
  const size = Math.round(dot * 11) / 10
  return (
    <g transform={`translate(${x} ${y})`}>
      {state === 'late' ? <rect x={-dot} y={-dot} width={2 * dot} height={2 * dot} rx="2.5" /> : <circle r={dot} />}
      {children !== undefined && (
        <text dy=".36em" font-size={size} text-anchor="middle">
          {children}
        </text>
      )}
      {state === 'done' && (
        <g class="sk-wheel-tick" transform={`translate(${dot * 0.8} ${-dot * 0.8})`}>
          <circle r={dot * 0.5} />
          <path d={`M${-dot * 0.22} 0l${dot * 0.16} ${dot * 0.18}l${dot * 0.3} ${-dot * 0.36}`} />
        </g>
      )}
    </g>
  )
}

const states: readonly WheelState[] = ['late', 'coming', 'passed', 'done']

interface LegendProps extends Pick<YearWheelProps, 'legend'> {
  readonly states: readonly WheelState[]
  readonly hasToday: boolean
}

function Legend({ legend, states: seen, hasToday }: LegendProps) {
  return (
    <ul class="sk-legend">
      {states
        .filter((state) => seen.includes(state))
        .map((state) => (
          <li key={state}>
            <svg class={`sk-wheel-key sk-wheel-mark sk-wheel-${state}`} viewBox="-18 -18 36 36" aria-hidden="true">
              <Dot x={0} y={0} dot={12} state={state} />
            </svg>
            {legend[state]}
          </li>
        ))}
      {hasToday && (
        <li>
          <svg class="sk-wheel-key sk-wheel-today" viewBox="-18 -18 36 36" aria-hidden="true">
            <line x1="0" y1="18" x2="0" y2="-8" />
            <circle cy="-11" r="5" />
          </svg>
          {legend.today}
        </li>
      )}
    </ul>
  )
}
