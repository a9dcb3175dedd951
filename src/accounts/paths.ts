import type { Visit } from '../foundation/http/visit.ts'

/** Where a council's own addresses begin; empty for the installation's. */
export const baseOf = (visit: Visit): string => (visit.at ? `/${visit.at.council}` : '')

/** To the sign-in page, and afterwards back to what was asked for. */
export function signInPath(visit: Visit): string {
  const asked = visit.path + (visit.query.size ? `?${visit.query}` : '')
  const query = visit.request.method === 'GET' ? `?til=${encodeURIComponent(asked)}` : ''
  return `${baseOf(visit)}/logg-inn${query}`
}

const inMeetings = ['member', 'observer', 'substitute', 'leader', 'deputy-leader']

/** Where people of these offices have their work: the desk, or their own meetings; others have only their account. */
export function homeOf(visit: Visit, offices: ReadonlySet<string>): string {
  const base = baseOf(visit)
  if (!visit.at) return `${base}/konto`
  if (offices.has('secretary')) return `${base}/skrivebord`
  return inMeetings.some((office) => offices.has(office)) ? `${base}/mine-moter` : `${base}/konto`
}

/** Where to go after signing in: what was asked for when it is a page of the same council, else where the work is. */
export function afterSignIn(visit: Visit, asked: string | null | undefined, offices: ReadonlySet<string>): string {
  const home = homeOf(visit, offices)
  const base = baseOf(visit)
  const here = new URL('http://here')
  /** Two slashes begin another site's address. */
  const inside = (path: string) => !path.startsWith('//') && (path === base || path.startsWith(`${base}/`))
  if (!asked || !URL.canParse(asked, here)) return home
  const url = new URL(asked, here)
  return url.origin === here.origin && inside(url.pathname) ? url.pathname + url.search : home
}

/** Where people and appointments are kept: the secretary's desk, or the administrators' own pages. */
export const deskOf = (visit: Visit): string => (visit.at ? `/${visit.at.council}/skrivebord` : '/installasjonen')
