import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'
import { charactersIn } from './characters.ts'
import { island } from './island.tsx'

/** Long enough for somebody to stop typing before they are told. */
const pause = 1000

interface CharacterCountProps {
  /** The id of the text area. */
  readonly of: string
  readonly limit: number
}

/** How much room is left in a text area: seen at once, and read out when the typing pauses. */
export const CharacterCount = island('character-count', ({ of, limit }: CharacterCountProps) => {
  const words = useWords(interfaceWords)
  const left = useSignal<number | undefined>(undefined)
  const told = useSignal('')

  useEffect(() => {
    const area = document.getElementById(of) as HTMLTextAreaElement | null
    if (!area) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    const count = () => {
      left.value = limit - charactersIn(area.value)
    }
    const countAndTell = () => {
      count()
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        told.value = words.charactersLeft(left.value ?? limit)
      }, pause)
    }
    count()
    area.addEventListener('input', countAndTell)
    return () => {
      clearTimeout(waiting)
      area.removeEventListener('input', countAndTell)
    }
  }, [of, limit, words, left, told])

  // Without JavaScript nothing is counted, and the hint has told the limit.
  if (left.value === undefined) return null
  return (
    <>
      <p class={left.value < 0 ? 'sk-count sk-count-over' : 'sk-count'} aria-hidden="true">
        {words.charactersLeft(left.value)}
      </p>
      <p class="ds-sr-only" role="status">
        {told}
      </p>
    </>
  )
})
