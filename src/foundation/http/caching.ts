import type { IncomingMessage, ServerResponse } from 'node:http'
import { dayOf } from '../days.ts'
import { asLanguage, type Language } from '../words.ts'
import type { Followed } from './followed.ts'
import { asCachedPage, type CachedPage, type PageCache } from './page-cache.ts'
import { readCookie, securityHeaders } from './security.ts'
import type { Site } from './site.ts'
import type { Visit } from './visit.ts'

export const languageCookie = 'sprak'

/**
 * An anonymous reader costs no query: the page is found by council, version, day, language and address. Where somebody
 * else is waiting for the same page already, this reader waits for it too. `otherwise` answers all the rest.
 */
export function answerFromCache(
  site: Site,
  { cache, followed }: { readonly cache: PageCache; readonly followed: Followed },
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  otherwise: () => void,
): void {
  const send = (page: CachedPage) => {
    site.metrics.cached.inc()
    sendCached(page, incoming, outgoing)
  }
  const { method, url } = incoming
  const asked = { method, url, cookies: incoming.headers.cookie }
  const key = keyOf(site, asked)
  if (key && url && !asked.cookies) followed.asked(url)
  const kept = key && cache.get(key)
  const making = key && cache.making(key)
  if (kept) send(kept)
  else if (making)
    void making.then((page) => {
      if (page) send(page)
      else if (key === keyOf(site, asked)) otherwise()
      else answerFromCache(site, { cache, followed }, incoming, outgoing, otherwise) // the council changed meanwhile
    })
  else otherwise()
}

interface Asked {
  readonly method?: string
  readonly url?: string
  readonly cookies?: string
}

/** Undefined for what is never kept: another method, or a reader who is signed in. */
function keyOf(site: Site, { method, url, cookies }: Asked): string | undefined {
  if (method !== 'GET' || !url) return undefined
  if (cookies?.includes(site.sessionCookie)) return undefined
  const language = cookies === undefined ? undefined : asLanguage(readCookie(cookies, languageCookie))
  return cacheKey(site, url, language)
}

/** Of a request that came here because nobody is making its page yet. */
export function keyOfVisit(site: Site, { method, url, headers }: Request): string | undefined {
  const { pathname, search } = new URL(url)
  return keyOf(site, { method, url: pathname + search, cookies: headers.get('cookie') ?? undefined })
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
export async function remember(
  site: Site,
  visit: Visit,
  response: Response,
  keep: (page: CachedPage) => void,
): Promise<Response> {
  const headers = {
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept-encoding, cookie',
  }
  const cached: CachedPage = asCachedPage(await response.text(), headers)
  // A page that was begun before midnight is yesterday's.
  if (visit.today.equals(dayOf(site.now()))) keep(cached)
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
