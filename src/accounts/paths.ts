import type { Visit } from '../foundation/http/visit.ts'

/** Where a council's own addresses begin; empty for the installation's. */
export const baseOf = (visit: Visit): string => (visit.at ? `/${visit.at.council}` : '')

/** To the sign-in page, and afterwards back to what was asked for. */
export function signInPath(visit: Visit): string {
  const asked = visit.path + (visit.query.size ? `?${visit.query}` : '')
  const query = visit.request.method === 'GET' ? `?til=${encodeURIComponent(asked)}` : ''
  return `${baseOf(visit)}/logg-inn${query}`
}

/** Where to go after signing in: what was asked for when it is a page of the same council, else the account. */
export function afterSignIn(visit: Visit, asked: string | null | undefined): string {
  const base = baseOf(visit)
  const here = new URL('http://here')
  /** Two slashes begin another site's address. */
  const inside = (path: string) => !path.startsWith('//') && (path === base || path.startsWith(`${base}/`))
  if (!asked || !URL.canParse(asked, here)) return `${base}/konto`
  const url = new URL(asked, here)
  return url.origin === here.origin && inside(url.pathname) ? url.pathname + url.search : `${base}/konto`
}

/** Where people and appointments are kept: the secretary's desk, or the administrators' own pages. */
export const deskOf = (visit: Visit): string => (visit.at ? `/${visit.at.council}/skrivebord` : '/installasjonen')
