import { Empty } from '../empty.tsx'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import { Hatch } from './hatch.tsx'
import { stepsOf } from './steps.ts'
import { shorten } from './text.ts'

export interface Tile {
  readonly code: string
  readonly name: string
  /** For a small screen; made from the name when absent. */
  readonly short?: string
  readonly column: number
  readonly row: number
  readonly value?: number
  readonly valueText: string
  readonly href?: string
  readonly state: 'known' | 'unknown'
}

export interface TileMapProps {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  readonly desc: string
  readonly tiles: readonly Tile[]
  readonly empty?: string
}

const size = 100
const inset = 3

/** A map of equal squares: everyone is seen, large or small. Shade and the bar below say the same thing. */
export function TileMap({ id, title, desc, tiles, empty }: TileMapProps) {
  if (tiles.length === 0) return <Empty title={empty} />
  const [left, top] = [Math.min(...tiles.map(({ column }) => column)), Math.min(...tiles.map(({ row }) => row))]
  const columns = Math.max(...tiles.map(({ column }) => column)) - left + 1
  const rows = Math.max(...tiles.map(({ row }) => row)) - top + 1
  const stepOf = stepsOf(tiles.flatMap(({ value, state }) => (state === 'known' && value !== undefined ? [value] : [])))
  const hatch = `${id}-hatch`
  return (
    <div class={`sk-picture sk-map${columns > 6 ? ' sk-map-dense' : ''}`}>
      <svg
        viewBox={`0 0 ${columns * size} ${rows * size}`}
        role={tiles.some(({ href }) => href) ? 'group' : 'img'}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{desc}</desc>
        <Hatch id={hatch} />
        {tiles.map((tile) => (
          <TileMark
            key={tile.code}
            tile={tile}
            x={(tile.column - left) * size + inset}
            y={(tile.row - top) * size + inset}
            step={tile.state === 'unknown' ? undefined : stepOf(tile.value ?? 0)}
            hatch={hatch}
          />
        ))}
      </svg>
      <Legend id={id} tiles={tiles} stepOf={stepOf} />
    </div>
  )
}

interface TileMarkProps {
  readonly tile: Tile
  readonly x: number
  readonly y: number
  readonly step: number | undefined
  readonly hatch: string
}

// The title says it whole: the letters of a tile are cut to fit, and its question mark is for the eye.
const unspoken = { 'aria-hidden': true } as const

function TileMark({ tile, x, y, step, hatch }: TileMarkProps) {
  const { missing } = useWords(interfaceWords)
  const side = size - 2 * inset
  const middle = side / 2
  const text = step === undefined ? '?' : tile.valueText
  const mark = (
    <g class={`sk-tile sk-tile-${step === undefined ? 'unknown' : `step-${step}`}`} transform={`translate(${x} ${y})`}>
      <title>{`${tile.name}: ${step === undefined ? missing : tile.valueText}`}</title>
      <Ground side={side} step={step} hatch={hatch} />
      <text class="sk-name" {...unspoken} x={middle} y="43" font-size="15" text-anchor="middle">
        {shorten(tile.name, side - 6, 15)}
      </text>
      <text class="sk-tile-value" {...unspoken} x={middle} y="64" font-size="15" text-anchor="middle">
        {text}
      </text>
      <text class="sk-short" {...unspoken} x={middle} y="58" font-size="27" text-anchor="middle">
        {shorten(tile.short ?? tile.name, side - 6, 27)}
      </text>
    </g>
  )
  return tile.href ? (
    <a href={tile.href} aria-label={`${tile.name}: ${step === undefined ? missing : tile.valueText}`}>
      {mark}
    </a>
  ) : (
    mark
  )
}

/** A tile's square, shaded by its step, with a bar along the bottom that is as long as the step is high. */
function Ground({ side, step, hatch }: { side: number; step: number | undefined; hatch: string }) {
  return (
    <>
      <rect
        class="sk-ground"
        width={side}
        height={side}
        rx="3"
        fill={step === undefined ? `url(#${hatch})` : undefined}
      />
      {step !== undefined && step > 0 && (
        <rect
          class="sk-level"
          x={round(side * 0.09)}
          y={round(side * 0.84)}
          width={round((side * 0.82 * step) / 5)}
          height={round(side * 0.06)}
        />
      )}
    </>
  )
}

const round = (at: number): number => Math.round(at * 10) / 10

function Legend({ id, tiles, stepOf }: { id: string; tiles: readonly Tile[]; stepOf: (value: number) => number }) {
  const { missing } = useWords(interfaceWords)
  const known = tiles.filter(({ state }) => state === 'known').sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const steps = [0, 1, 2, 3, 4, 5].flatMap((step) => {
    const within = known.filter(({ value }) => stepOf(value ?? 0) === step).map(({ valueText }) => valueText)
    const [first, last] = [within[0], within.at(-1)]
    return first === undefined ? [] : [{ step, text: first === last ? first : `${first} – ${last}` }]
  })
  const rows: readonly { step: number | undefined; text: string }[] = [
    ...steps,
    ...(known.length < tiles.length ? [{ step: undefined, text: missing }] : []),
  ]
  return (
    <ul class="sk-legend">
      {rows.map(({ step, text }) => (
        <li key={String(step)}>
          <svg
            class={`sk-tile sk-tile-${step === undefined ? 'unknown' : `step-${step}`}`}
            viewBox="-1 -1 28 28"
            aria-hidden="true"
          >
            <Ground side={26} step={step} hatch={`${id}-hatch`} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
