import { asCaseNumber, caseNumberText } from '../../cases/numbers/rules.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { Pagination } from '../../foundation/layout/pagination.tsx'
import { SearchField } from '../../foundation/layout/search-field.tsx'
import { EmptyState, Note, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { PaymentPanel } from '../payments/pages.tsx'
import type { PaymentAnswer } from '../payments/reading.ts'
import { Hits } from './hits.tsx'
import { type Place, placeSlugs, places, withoutCaseWord } from './rules.ts'
import type { Found } from './store.ts'
import { words } from './words.ts'

export const perPlace = 4
export const perPage = 20

interface SearchPageProps {
  readonly visit: Visit
  readonly query: string
  readonly found: Found
  readonly place: Place | undefined
  /** Counted from 1. */
  readonly side: number
  readonly payment: PaymentAnswer | undefined
  /** What goals are called on every other page. */
  readonly names: ReadonlyMap<string, string>
}

export function SearchPage(props: SearchPageProps) {
  const { visit, query, found, payment } = props
  const t = speak(words, visit.language)
  const total = sumOf(found)
  return (
    <>
      <Field visit={visit} query={query} />
      {query ? null : <Note>{t.whatIsSearched}</Note>}
      {payment ? <PaymentPanel visit={visit} answer={payment} /> : null}
      {query && total ? <p role="status">{t.countOf(total, query)}</p> : null}
      {query && total ? <Places {...props} /> : null}
      {query && !total && !payment ? <Nothing visit={visit} query={query} /> : null}
      {total ? <Groups {...props} /> : null}
    </>
  )
}

const sumOf = ({ counts }: Found) => [...counts.values()].reduce((sum, count) => sum + count, 0)

function Field({ visit, query }: { visit: Visit; query: string }) {
  const t = speak(words, visit.language)
  return <SearchField action={`/${visit.council}/sok`} value={query} label={t.label} button={t.search} />
}

function Nothing({ visit, query }: { visit: Visit; query: string }) {
  const t = speak(words, visit.language)
  const number = asCaseNumber(withoutCaseWord(query))
  return (
    <div role="status">
      <EmptyState action={<LinkButton href={`/${visit.council}/saker`}>{t.allCases}</LinkButton>}>
        {number ? t.noSuchCase(caseNumberText(number)) : t.none(query)}
      </EmptyState>
    </div>
  )
}

/** The address of the same search, in one group or on another page of it. */
function addressOf({ visit, query }: Pick<SearchPageProps, 'visit' | 'query'>, place?: Place, side = 1): string {
  const asked = new URLSearchParams({ q: query })
  if (place) asked.set('type', placeSlugs[place])
  if (side > 1) asked.set('side', String(side))
  return `/${visit.council}/sok?${asked}`
}

/** The groups that have hits, each with how many. */
function Places(props: SearchPageProps) {
  const { visit, found, place } = props
  const t = speak(words, visit.language)
  return (
    <nav class="search-places" aria-label={t.filter}>
      <ul>
        <li>
          <a href={addressOf(props)} aria-current={place ? undefined : 'page'}>
            {t.everything} <span class="count">{sumOf(found)}</span>
          </a>
        </li>
        {places
          .filter((one) => found.counts.has(one) || one === place)
          .map((one) => (
            <li key={one}>
              <a href={addressOf(props, one)} aria-current={one === place ? 'page' : undefined}>
                {t[one]} <span class="count">{found.counts.get(one) ?? 0}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function Groups(props: SearchPageProps) {
  const { visit, query, found, place, side } = props
  const t = speak(words, visit.language)
  if (place && !found.counts.has(place)) return <EmptyState>{t.noneHere(query)}</EmptyState>
  return (
    <>
      {places
        .filter((one) => found.counts.has(one) && (!place || one === place))
        .map((one) => (
          <Group key={one} {...props} of={one} />
        ))}
      {place ? (
        <Pagination
          current={side}
          pages={Math.ceil((found.counts.get(place) ?? 0) / perPage)}
          hrefOf={(page) => addressOf(props, place, page)}
          language={visit.language}
        />
      ) : null}
    </>
  )
}

function Group({ of: one, ...props }: SearchPageProps & { of: Place }) {
  const { visit, found, place, names } = props
  const t = speak(words, visit.language)
  const count = found.counts.get(one) ?? 0
  const more =
    !place && count > perPlace ? (
      <a href={addressOf(props, one)} aria-label={t.showAllIn(count, t[one])}>
        {t.showAll(count)}
      </a>
    ) : undefined
  return (
    <Section heading={t[one]} id={placeSlugs[one]} aside={more}>
      <Hits visit={visit} hits={found.hits.filter((hit) => hit.place === one)} label={t[one]} names={names} />
    </Section>
  )
}
