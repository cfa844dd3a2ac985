import { Icon } from './icons.tsx'
import { interfaceWords } from './language/interface.words.ts'
import { useWords } from './language/language.tsx'

export interface PaginationProps {
  readonly current: number
  readonly total: number
  readonly href: (page: number) => string
  /** Needed when a page holds two of them. */
  readonly label?: string
}

/** The pages worth a link: the ends, this one and its neighbours. A null stands for those left out. */
export function pagesShown(current: number, total: number): readonly (number | null)[] {
  const near = [1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total)
  const pages = [...new Set(near)].sort((a, b) => a - b)
  return pages.flatMap((page, index) => {
    const gap = page - (pages[index - 1] ?? 0)
    if (gap === 2) return [page - 1, page]
    return gap > 2 ? [null, page] : [page]
  })
}

/** Numbered pages of a list. Nothing at all when there is only one. */
export function Pagination({ current, total, href, label }: PaginationProps) {
  const words = useWords(interfaceWords)
  if (total <= 1) return null
  return (
    <nav aria-label={label ?? words.pages}>
      <ul class="sk-pages">
        {current > 1 && <Step to="previous" href={href(current - 1)} />}
        {pagesShown(current, total).map((page, index) =>
          page === null ? (
            <li key={`gap${index}`} aria-hidden="true">
              <span>…</span>
            </li>
          ) : (
            <li key={page}>
              <a href={href(page)} aria-label={words.page(page)} aria-current={page === current ? 'page' : undefined}>
                {page}
              </a>
            </li>
          ),
        )}
        {current < total && <Step to="next" href={href(current + 1)} />}
      </ul>
    </nav>
  )
}

function Step({ to, href }: { readonly to: 'previous' | 'next'; readonly href: string }) {
  const words = useWords(interfaceWords)
  return (
    <li>
      <a href={href} rel={to === 'previous' ? 'prev' : 'next'}>
        {to === 'previous' && <Icon name="previous" />}
        {words[to]}
        {to === 'next' && <Icon name="next" />}
      </a>
    </li>
  )
}
