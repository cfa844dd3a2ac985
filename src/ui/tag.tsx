import type { ComponentChildren } from 'preact'

export type Tone = 'accent' | 'neutral' | 'info' | 'success' | 'warning' | 'danger'

/** A short word about a thing's state. The word carries the meaning, the colour only repeats it. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ComponentChildren }) {
  return (
    <span class="ds-tag" data-color={tone}>
      {children}
    </span>
  )
}
