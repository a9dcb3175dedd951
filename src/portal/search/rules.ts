/** Where a hit is found; the groups of the results, in the order in which they are shown. */
export const places = ['decisions', 'cases', 'meetings', 'plan', 'budget', 'documents', 'agreement'] as const
export type Place = (typeof places)[number]

export const asPlace = (word: string | null): Place | undefined => places.find((place) => placeSlugs[place] === word)

/** The groups as they stand in addresses. */
export const placeSlugs: Readonly<Record<Place, string>> = {
  decisions: 'vedtak',
  cases: 'saker',
  meetings: 'moter',
  plan: 'plan',
  budget: 'budsjett',
  documents: 'dokumenter',
  agreement: 'avtale',
}

/** What the database is asked. `last` may be half a word: it is also tried as the beginning of one. */
export interface Search {
  readonly head: string
  readonly last: string
}

const longest = 200 // characters; more is nobody's question
const mostWords = 20

/** What a person wrote, bounded: no control characters, at most 200 characters and 20 words. */
export function asQuery(written: string | null): string {
  const plain = (written ?? '')
    .slice(0, 4 * longest)
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return plain.slice(0, longest).split(' ').slice(0, mostWords).join(' ')
}

/** The last word stands apart while it may still be half: not within quotes, after a minus, or after «or». */
export function asSearch(query: string): Search {
  const [, head = '', last = ''] = /^(?:(.*)\s)?([\p{L}\p{N}]{2,})$/u.exec(query) ?? []
  const quotes = query.split('"').length - 1
  if (!last || quotes % 2 || /(^|\s)or$/i.test(head)) return { head: query, last: '' }
  return { head, last }
}

/** A number of a case as people write it: «003/24», «sak 3/24», «PS 14/25». */
export const withoutCaseWord = (query: string): string => query.replace(/^(sak|saksnummer|case|nr\.?)\s+/i, '')
