import type { ComponentChildren } from 'preact'

export interface NoticeProps {
  readonly tone?: 'info' | 'success' | 'warning' | 'danger'
  readonly title?: string
  readonly level?: 2 | 3 | 4
  /** Reads itself out when the page opens, as a receipt should. */
  readonly announce?: boolean
  readonly children?: ComponentChildren
}

/** Something to know before going on, or a receipt for what was just done. */
export function Notice({ tone = 'info', title, level = 2, announce, children }: NoticeProps) {
  const Heading = `h${level}` as const
  return (
    <div class="ds-alert" data-color={tone} role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      {title && <Heading>{title}</Heading>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
