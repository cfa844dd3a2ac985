import type { ComponentChildren } from 'preact'

export interface LinkItem {
  readonly key: string
  readonly href: string
  readonly title: ComponentChildren
  /** What state it is in. */
  readonly tag?: ComponentChildren
  /** What is known of it, in a line below. */
  readonly told?: readonly string[]
  /** What one can do with it here. */
  readonly action?: ComponentChildren
}

/** Things that lead somewhere, one under the other. Reads on a phone as it does on a wide screen. */
export const LinkList = ({ items }: { readonly items: readonly LinkItem[] }) => (
  <ul class="sk-links">
    {items.map(({ key, href, title, tag, told = [], action }) => (
      <li key={key}>
        <div>
          <p>
            <a href={href}>{title}</a> {tag}
          </p>
          {told.length > 0 && <p class="sk-links-told">{told.join(' · ')}</p>}
        </div>
        {action}
      </li>
    ))}
  </ul>
)
