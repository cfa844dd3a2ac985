import type { ComponentChildren } from 'preact'

export interface SampleProps {
  /** The name in the code. */
  readonly name: string
  /** One sentence. */
  readonly when: string
  readonly children: ComponentChildren
}

/** One part of the screen in all its states. */
export const Sample = ({ name, when, children }: SampleProps) => (
  <section class="sk-sample" aria-labelledby={`del-${name}`}>
    <h2 id={`del-${name}`}>{name}</h2>
    <p>{when}</p>
    {children}
  </section>
)

export const State = ({ of, children }: { readonly of: string; readonly children: ComponentChildren }) => (
  <div class="sk-state">
    <h3>{of}</h3>
    {children}
  </div>
)

export const longWord = 'Regionkulturverksamhetsutvecklingsansvarsfördelningsöverenskommelse'
