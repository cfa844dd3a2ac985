import type { ComponentChildren } from 'preact'
import { Icon } from './icons.tsx'

export interface FoldProps {
  /** The anchor; a link to it opens the fold. */
  readonly id?: string
  readonly summary: ComponentChildren
  readonly open?: boolean | undefined
  readonly children: ComponentChildren
}

/** What is unfolded by those who want it. On paper it is always open. */
export const Fold = ({ id, summary, open, children }: FoldProps) => (
  <details class="sk-more" open={open}>
    <summary>
      <Icon name="next" />
      <span>{summary}</span>
    </summary>
    {/* The id is inside, because a browser unfolds what hides the target of a link. */}
    <div class="sk-more-body" id={id}>
      {children}
    </div>
  </details>
)
