import type { IncomingMessage, ServerResponse } from 'node:http'
import { dayOf } from '../days.ts'
import { asLanguage, type Language } from '../words.ts'
import { asCachedPage, type CachedPage, type PageCache } from './page-cache.ts'
import { readCookie, securityHeaders } from './security.ts'
import type { Site } from './site.ts'
import type { Visit } from './visit.ts'

export const languageCookie = 'sprak'

/** An anonymous reader costs no query: the page is found by council, version, day, language and address. */
export function answerFromCache(
  site: Site,
  cache: PageCache,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): boolean {
  if (incoming.method !== 'GET' || !incoming.url) return false
  const cookies = incoming.headers.cookie
  if (cookies?.includes(site.sessionCookie)) return false
  const language = cookies === undefined ? undefined : asLanguage(readCookie(cookies, languageCookie))
  const key = cacheKey(site, incoming.url, language)
  const found = cache.get(key)
  if (!found) return false
  site.metrics.cached.inc()
  sendCached(found, incoming, outgoing)
  return true
}

function sendCached(found: CachedPage, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { etag, headers } = found
  if (incoming.headers['if-none-match'] === etag) {
    outgoing.writeHead(304, { etag, 'cache-control': headers['cache-control'], vary: headers.vary })
    outgoing.end()
    return
  }
  const encoding = incoming.headers['accept-encoding'] ?? ''
  const [bytes, coding] = encoding.includes('br')
    ? [found.brotli, 'br']
    : encoding.includes('gzip')
      ? [found.gzip, 'gzip']
      : [found.identity, undefined]
  outgoing.writeHead(200, {
    ...headers,
    etag,
    'content-length': bytes.length,
    ...(coding ? { 'content-encoding': coding } : {}),
  })
  outgoing.end(bytes)
}

/** `no-cache` means: ask each time whether it is still true; the answer is then 304 without a query. */
export async function remember(site: Site, cache: PageCache, visit: Visit, response: Response): Promise<Response> {
  const headers = {
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept-encoding, cookie',
  }
  const cached: CachedPage = asCachedPage(await response.text(), headers)
  const url = new URL(visit.request.url)
  const language = asLanguage(visit.cookie(languageCookie))
  // A page that was begun before midnight is yesterday's.
  if (visit.today.equals(dayOf(site.now()))) cache.set(cacheKey(site, url.pathname + url.search, language), cached)
  if (visit.request.headers.get('if-none-match') === cached.etag)
    return new Response(null, { status: 304, headers: { ...headers, etag: cached.etag } })
  return new Response(cached.identity as Uint8Array<ArrayBuffer>, { headers: { ...headers, etag: cached.etag } })
}

/** The installation's own pages show all councils, so a change in any of them makes those stale. */
export const versionNow = (site: Site, council: string | undefined) => site.versions.of(council || '*')

function cacheKey(site: Site, url: string, language: Language | undefined): string {
  const slash = url.indexOf('/', 1)
  const query = url.indexOf('?')
  const end = slash < 0 ? (query < 0 ? url.length : query) : slash
  const council = site.directory.find(url.slice(1, end))?.council
  return `${versionNow(site, council)} ${todayKey()} ${language ?? ''} ${url}`
}

let dayKey = { until: 0, text: '' }
/** Pages say «i dag» and count days, so each day has its own. */
function todayKey(): string {
  const now = Date.now()
  if (now >= dayKey.until)
    dayKey = { until: now - (now % 60_000) + 60_000, text: dayOf(Temporal.Now.instant()).toString() }
  return dayKey.text
}
