import type { ComponentChildren } from 'preact'
import { Icon } from '../icons.tsx'
import { interfaceWords } from '../language/interface.words.ts'
import { useWords } from '../language/language.tsx'

export interface Step {
  readonly label: string
  /** Where one can go back to it. */
  readonly href?: string
  readonly note?: ComponentChildren
}

export interface StepsProps {
  readonly label: string
  readonly steps: readonly Step[]
  /** The place in the list of the step that is under way; the length of the list when all are done. */
  readonly now: number
}

/** The way through something with several steps. Each says in words whether it is done, under way or left. */
export function Steps({ label, steps, now }: StepsProps) {
  const words = useWords(interfaceWords)
  return (
    <ol class="sk-steps" aria-label={label}>
      {steps.map(({ label: text, href, note }, at) => {
        const state = at < now ? 'done' : at === now ? 'now' : 'to come'
        return (
          <li key={text} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span class="sk-step-mark" aria-hidden="true">
              {state === 'done' ? <Icon name="check" /> : at + 1}
            </span>
            <div>
              <p class="sk-step-label">{href ? <a href={href}>{text}</a> : text}</p>
              <p class="sk-step-state">
                {words.steps[state]}
                {note && <>, {note}</>}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
