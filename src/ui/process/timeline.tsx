import type { ComponentChildren } from 'preact'
import type { Day } from '#values/index.ts'
import { InSwedish } from '../language/language.tsx'
import { When } from './when.tsx'

export interface TimelineEvent {
  readonly key: string
  readonly at: Day | Date
  readonly title: ComponentChildren
  /** By role; absent for what happened by itself, such as a deadline that passed. */
  readonly who?: string
  readonly children?: ComponentChildren
}

/** The life of a thing: what has happened, when and by whom, in the order that it is given. */
export function Timeline({ label, events }: { readonly label: string; readonly events: readonly TimelineEvent[] }) {
  return (
    <ol class="sk-timeline" aria-label={label}>
      {events.map(({ key, at, title, who, children }) => (
        <li key={key}>
          <p class="sk-timeline-title">{title}</p>
          <p class="sk-quiet">
            <When at={at} />
            {who && (
              <>
                , <InSwedish>{who}</InSwedish>
              </>
            )}
          </p>
          {typeof children === 'string' ? <p>{children}</p> : children}
        </li>
      ))}
    </ol>
  )
}
