import { type Language, speak } from '../words.ts'
import { Icon } from './icon.tsx'
import { layoutWords } from './words.ts'

interface PaginationProps {
  /** Counted from 1. */
  readonly current: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  readonly language: Language
}

export function Pagination({ current, pages, hrefOf, language }: PaginationProps) {
  if (pages < 2) return null
  const words = speak(layoutWords, language)
  return (
    <nav class="pagination" aria-label={words.pages}>
      <ul>
        {current > 1 ? (
          <li>
            <a class="ds-button" data-variant="tertiary" href={hrefOf(current - 1)} rel="prev">
              <Icon name="left" />
              {words.previous}
            </a>
          </li>
        ) : null}
        {shownPages(current, pages).map((page) =>
          typeof page === 'string' ? (
            <li key={page} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={page}>
              <a
                class="ds-button"
                data-variant={page === current ? 'secondary' : 'tertiary'}
                href={hrefOf(page)}
                aria-label={words.pageNumber(page)}
                aria-current={page === current ? 'page' : undefined}
              >
                {page}
              </a>
            </li>
          ),
        )}
        {current < pages ? (
          <li>
            <a class="ds-button" data-variant="tertiary" href={hrefOf(current + 1)} rel="next">
              {words.next}
              <Icon name="right" />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** First, last and the neighbours; a gap stands where pages are left out. */
export function shownPages(current: number, pages: number): (number | 'gap-before' | 'gap-after')[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - current) <= 1,
  )
  return near.flatMap((page, index) => {
    const before = near[index - 1]
    if (before === undefined || page - before === 1) return [page]
    return page <= current ? ['gap-before' as const, page] : ['gap-after' as const, page]
  })
}
