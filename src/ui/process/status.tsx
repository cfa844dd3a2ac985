import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import { Tag, type Tone } from '../tag.tsx'

export interface StatusName {
  readonly tone?: Tone
  /** What those who work with the thing call its state. */
  readonly inside: string
  /** What everyone else is told; several states inside may be one outside. */
  readonly outside: string
}

export interface StatusProps {
  readonly status: StatusName
  /** `both`: for those inside, who must know what others see. */
  readonly seenFrom: 'inside' | 'outside' | 'both'
}

/** The state of a thing under one of its two names. */
export function Status({ status, seenFrom }: StatusProps) {
  const words = useWords(interfaceWords)
  const { tone = 'neutral', inside, outside } = status
  if (seenFrom !== 'both') return <Tag tone={tone}>{status[seenFrom]}</Tag>
  return (
    <span class="sk-status">
      <Tag tone={tone}>{inside}</Tag>
      {outside !== inside && (
        <span class="sk-quiet">
          {words.outwardly}: {outside}
        </span>
      )}
    </span>
  )
}
