import type { Day } from '#values/index.ts'
import { When } from './when.tsx'

export interface WhoAndWhenProps {
  /** What was done, up to the name: "Publicerat av". */
  readonly what?: string
  /** A role, or the name of somebody who acts for the region. */
  readonly who: string
  readonly at: Day | Date
}

/** Who did something and when, in one quiet line under it. */
export const WhoAndWhen = ({ what, who, at }: WhoAndWhenProps) => (
  <p class="sk-quiet sk-who">
    {what && `${what} `}
    {who}, <When at={at} />
  </p>
)
