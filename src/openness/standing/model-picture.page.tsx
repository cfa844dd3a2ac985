import { useWords } from '#ui/index.ts'
import { cultureModelWords } from './culture-model.words.ts'

const width = 320
const height = 416

interface BoxProps {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly high: number
  readonly lines: readonly string[]
}

/** A box with its lines in the middle; the first line is its name. */
function Box({ x, y, wide, high, lines }: BoxProps) {
  const top = y + high / 2 - ((lines.length - 1) * 20) / 2 + 5
  return (
    <g>
      <rect x={x} y={y} width={wide} height={high} rx="4" fill="none" stroke="currentColor" stroke-width="1.5" />
      {lines.map((line, at) => (
        <text
          key={line}
          x={x + wide / 2}
          y={top + at * 20}
          font-size="15"
          font-weight={at === 0 ? 700 : 400}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

interface ArrowProps {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly label: string
}

/** A line with a head, up or down, and what moves along it beside it. */
function Arrow({ x, from, to, label }: ArrowProps) {
  const back = to > from ? -8 : 8
  return (
    <g>
      <path
        d={`M${x} ${from}V${to}M${x - 6} ${to + back}L${x} ${to}L${x + 6} ${to + back}`}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
      <text x={x + 10} y={(from + to) / 2 + 5} font-size="14">
        {label}
      </text>
    </g>
  )
}

/** Who gives, who shares out and who takes part. The list beside it says the same. */
export function ModelPicture() {
  const { pictureTitle, pictureDesc, boxes, arrows } = useWords(cultureModelWords)
  return (
    <div class="sk-picture sk-picture-narrow">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="modell-title" aria-describedby="modell-desc">
        <title id="modell-title">{pictureTitle}</title>
        <desc id="modell-desc">{pictureDesc}</desc>
        <Box x={1} y={1} wide={318} high={60} lines={boxes.state} />
        <Arrow x={40} from={64} to={118} label={arrows.money} />
        <Arrow x={196} from={118} to={64} label={arrows.report} />
        <Box x={1} y={121} wide={318} high={60} lines={boxes.region} />
        <Arrow x={40} from={238} to={184} label={arrows.plan} />
        <Arrow x={196} from={184} to={238} label={arrows.sharing} />
        <Box x={1} y={241} wide={150} high={76} lines={boxes.culture} />
        <Box x={169} y={241} wide={150} high={76} lines={boxes.areas} />
        <Arrow x={196} from={320} to={374} label={arrows.access} />
        <Box x={169} y={377} wide={150} high={38} lines={boxes.people} />
      </svg>
    </div>
  )
}
