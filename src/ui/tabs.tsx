export interface Tab {
  readonly label: string
  /** Each tab is an address of its own, to share and to come back to. */
  readonly href: string
  /** How many things are under it. */
  readonly count?: number
}

export interface TabsProps {
  /** What the tabs divide, for those who hear the page: "Delar av ärendet". */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The href of the tab that is shown. */
  readonly current: string
}

/** Parts of one thing, one at a time. Links and not buttons: the server shows the part that the address asks for. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav class="sk-tabs" aria-label={label}>
      <ul>
        {tabs.map(({ label: text, href, count }) => (
          <li key={href}>
            <a href={href} aria-current={href === current ? 'page' : undefined}>
              {text}
              {count !== undefined && <span class="sk-tab-count"> ({count})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
