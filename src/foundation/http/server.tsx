import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { Database } from '../database/council.ts'
import { dayOf } from '../days.ts'
import { randomUUIDv7 } from '../identity.ts'
import type { Assets } from '../layout/assets.ts'
import { renderDocument, renderFragment } from '../layout/document.ts'
import { Page, type PageProps } from '../layout/page.tsx'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Versions } from '../versions.ts'
import { asLanguage, type Language } from '../words.ts'
import type { Answer, PageAnswer } from './answer.ts'
import { BodyTooLarge, readForm } from './body.ts'
import { type Directory, installationCouncil } from './directory.ts'
import { asCachedPage, type CachedPage, PageCache } from './page-cache.ts'
import * as problems from './problem-pages.tsx'
import type { Route } from './route.ts'
import { comesFromOurPages, cookie, readCookie, securityHeaders } from './security.ts'
import type { Installation, Reader, Visit } from './visit.ts'

export interface Site {
  readonly routes: readonly Route[]
  readonly database: Database
  readonly directory: Directory
  readonly versions: Versions
  readonly assets: Assets
  readonly log: Logger
  readonly metrics: Metrics
  readonly installation: Installation
  readonly now: () => Temporal.Instant
  /** Who is behind the cookie in this council today; null when nobody. */
  readonly identify: (council: string, token: string, now: Temporal.Instant) => Promise<Reader | null>
  /** The name of the cookie that carries a session; a request with it is never answered from the common cache. */
  readonly sessionCookie: string
  /** What stands around the page: navigation, account, footer. */
  readonly frame: (
    visit: Visit,
    answer: PageAnswer,
  ) => Omit<PageProps, 'children' | 'assets' | 'title' | 'language' | 'path'>
  readonly signInPath: (visit: Visit) => string
}

const formLimit = 256 * 1024
const languageCookie = 'sprak'

export function openSite(site: Site): { server: Server; fetch: (request: Request) => Promise<Response> } {
  const cache = new PageCache()
  const app = new Hono<{ Bindings: { incoming?: IncomingMessage } }>()
  for (const route of site.routes) {
    app.on(route.method, route.path, (context) => answerRoute(site, cache, route, context))
  }
  app.get('/assets/:name', (context) => asset(site, context.req.path, context.req.raw))
  app.notFound(async (context) => {
    const visit = await visitOf(site, context, undefined)
    return respond(site, visit, problems.notFoundPage(visit))
  })
  const listener = getRequestListener((request, env) => app.fetch(request, env as never), {
    overrideGlobalObjects: false,
  })
  const server = createServer((incoming, outgoing) => {
    if (!answerFromCache(site, cache, incoming, outgoing)) void listener(incoming, outgoing)
  })
  return { server, fetch: async (request) => app.fetch(request) }
}

/** An anonymous reader costs no query: the page is found by council, version, day, language and address. */
function answerFromCache(site: Site, cache: PageCache, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  if (incoming.method !== 'GET' || !incoming.url) return false
  const cookies = incoming.headers.cookie
  if (cookies?.includes(site.sessionCookie)) return false
  const key = cacheKey(site, incoming.url, cookies === undefined ? undefined : readCookie(cookies, languageCookie))
  const found = cache.get(key)
  if (!found) return false
  site.metrics.cached.inc()
  if (incoming.headers['if-none-match'] === found.etag) {
    outgoing.writeHead(304, {
      etag: found.etag,
      'cache-control': found.headers['cache-control'],
      vary: found.headers.vary,
    })
    outgoing.end()
    return true
  }
  const encoding = incoming.headers['accept-encoding'] ?? ''
  const [bytes, coding] = encoding.includes('br')
    ? [found.brotli, 'br']
    : encoding.includes('gzip')
      ? [found.gzip, 'gzip']
      : [found.identity, undefined]
  outgoing.writeHead(200, {
    ...found.headers,
    etag: found.etag,
    'content-length': bytes.length,
    ...(coding ? { 'content-encoding': coding } : {}),
  })
  outgoing.end(bytes)
  return true
}

let dayKey = { until: 0, text: '' }
/** Pages say «i dag» and count days, so each day has its own. */
function todayKey(): string {
  const now = Date.now()
  if (now >= dayKey.until)
    dayKey = { until: now - (now % 60_000) + 60_000, text: dayOf(Temporal.Now.instant()).toString() }
  return dayKey.text
}

function cacheKey(site: Site, url: string, language: string | undefined): string {
  const slash = url.indexOf('/', 1)
  const query = url.indexOf('?')
  const end = slash < 0 ? (query < 0 ? url.length : query) : slash
  const council = url.slice(1, end)
  const version = site.directory.find(council) ? site.versions.of(council) : site.versions.of('*')
  return `${version} ${todayKey()} ${language ?? ''} ${url}`
}

async function answerRoute(site: Site, cache: PageCache, route: Route, context: Context): Promise<Response> {
  const version = versionNow(site, context.req.param('council'))
  const visit = await visitOf(site, context, route)
  const started = performance.now()
  const answer = await answerOf(site, visit, route).catch((thrown: unknown) => {
    if (thrown instanceof BodyTooLarge) return problems.tooLargePage(visit, thrown.limit)
    visit.log.error({ err: thrown }, 'defect')
    return problems.failurePage(visit)
  })
  const response = await respond(site, visit, answer)
  const cacheable =
    route.method === 'GET' && route.guard.name === 'anyone' && route.cached !== false && visit.reader === null
  if (cacheable && response.status === 200 && answer.kind === 'page' && version === versionNow(site, visit.council))
    return remember(site, cache, visit, response)
  const milliseconds = Math.round((performance.now() - started) * 10) / 10
  site.metrics.answered.observe({ route: route.path, status: response.status }, milliseconds / 1000)
  visit.log.info({ method: route.method, path: visit.path, status: response.status, milliseconds }, 'answered')
  return response
}

const versionNow = (site: Site, council: string | undefined) => site.versions.of(council || '*')

async function answerOf(site: Site, visit: Visit, route: Route): Promise<Answer> {
  if (route.path.startsWith('/:council') && !visit.at) return { kind: 'not-found' }
  if (route.method !== 'GET' && !comesFromOurPages(visit.request.headers)) return problems.foreignFormPage(visit)
  if (!route.guard.admits(visit.reader, visit)) {
    if (visit.reader) return problems.noEntryPage(visit)
    return { kind: 'see-other', to: site.signInPath(visit) }
  }
  const chosen = asLanguage(visit.query.get('sprak'))
  if (route.method === 'GET' && chosen) return chooseLanguage(site, visit, chosen)
  return route.handle(visit)
}

/** `?sprak=nn` is a choice, kept in a cookie; the address without it is the page's own. */
function chooseLanguage(site: Site, visit: Visit, language: Language): Answer {
  const query = new URLSearchParams(visit.query)
  query.delete('sprak')
  const to = visit.path + (query.size ? `?${query}` : '')
  const secure = site.installation.baseUrl.startsWith('https:')
  return {
    kind: 'see-other',
    to,
    cookies: [cookie(languageCookie, language, { path: '/', secure, maxAge: 31_536_000 })],
  }
}

async function visitOf(site: Site, context: Context, route: Route | undefined): Promise<Visit> {
  const request = context.req.raw
  const now = site.now()
  const requestId = randomUUIDv7()
  const council = context.req.param('council') ?? firstWord(context.req.path)
  const at = council === installationCouncil ? undefined : site.directory.find(council)
  const cookies = request.headers.get('cookie')
  const tenant = at?.council ?? (council === installationCouncil || !at ? installationCouncil : '')
  const token = readCookie(cookies, site.sessionCookie)
  const reader = token ? await site.identify(at?.council ?? tenant, token, now) : null
  const url = new URL(request.url)
  const act = {
    council: at?.council ?? tenant,
    actor: { person: reader?.person ?? null, request: requestId },
    now,
    today: dayOf(now),
  }
  let form: Promise<FormData> | undefined
  return {
    at,
    council: at?.council ?? '',
    reader,
    language: asLanguage(readCookie(cookies, languageCookie)) ?? at?.language ?? 'nb',
    now,
    today: act.today,
    path: url.pathname,
    params: context.req.param() as Record<string, string>,
    query: url.searchParams,
    request,
    requestId,
    act,
    log: site.log.child({ request: requestId, ...(at ? { council: at.council } : {}) }),
    database: site.database,
    installation: site.installation,
    loopback: isLoopback(context),
    cookie: (name) => readCookie(cookies, name),
    form: () => (form ??= readForm(request, route?.bodyLimit ?? formLimit)),
    read: (work) => site.database.read(at?.council ?? tenant, work),
    write: (work) => site.database.write(at?.council ?? tenant, work),
  }
}

const firstWord = (path: string) => path.split('/', 2)[1] ?? ''

/** A forwarded request is not from this machine, whoever forwarded it. */
function isLoopback(context: Context): boolean {
  const incoming = (context.env as { incoming?: IncomingMessage } | undefined)?.incoming
  const address = incoming?.socket.remoteAddress ?? ''
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip'].some((name) => context.req.header(name))
  return !forwarded && (address === '::1' || /^(::ffff:)?127\./.test(address))
}

async function respond(site: Site, visit: Visit, answer: Answer): Promise<Response> {
  switch (answer.kind) {
    case 'page':
      return html(renderPage(site, visit, answer), answer.status ?? 200, answer.cookies)
    case 'not-found':
      return respond(site, visit, problems.notFoundPage(visit))
    case 'refused':
      return respond(site, visit, problems.refusalPage(visit, answer.refusal))
    case 'fragment':
      return html(renderFragment(answer.body), 200)
    case 'see-other': {
      const headers = new Headers({ ...securityHeaders, location: answer.to, 'cache-control': 'no-store' })
      for (const one of answer.cookies ?? []) headers.append('set-cookie', one)
      return new Response(null, { status: 303, headers })
    }
    case 'raw':
      for (const [name, value] of Object.entries(securityHeaders))
        if (!answer.response.headers.has(name)) answer.response.headers.set(name, value)
      return answer.response
  }
}

function renderPage(site: Site, visit: Visit, answer: PageAnswer): string {
  const { kind: _, status: _status, cookies: _cookies, body, ...about } = answer
  const path = visit.path + (visit.query.size ? `?${visit.query}` : '')
  return renderDocument(
    <Page {...site.frame(visit, answer)} {...about} language={visit.language} path={path} assets={site.assets.page}>
      {body}
    </Page>,
  )
}

function html(text: string, status: number, cookies: readonly string[] = []): Response {
  const headers = new Headers({
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  for (const one of cookies) headers.append('set-cookie', one)
  return new Response(text, { status, headers })
}

/** `no-cache` means: ask each time whether it is still true; the answer is then 304 without a query. */
async function remember(site: Site, cache: PageCache, visit: Visit, response: Response): Promise<Response> {
  const headers = {
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept-encoding, cookie',
  }
  const cached: CachedPage = asCachedPage(await response.text(), headers)
  const url = new URL(visit.request.url)
  cache.set(cacheKey(site, url.pathname + url.search, visit.cookie(languageCookie)), cached)
  if (visit.request.headers.get('if-none-match') === cached.etag)
    return new Response(null, { status: 304, headers: { ...headers, etag: cached.etag } })
  return new Response(cached.identity as Uint8Array<ArrayBuffer>, { headers: { ...headers, etag: cached.etag } })
}

function asset(site: Site, path: string, request: Request): Response {
  const found = site.assets.byUrl.get(path)
  if (!found) return new Response('not found', { status: 404, headers: securityHeaders })
  const encoding = request.headers.get('accept-encoding') ?? ''
  const [bytes, coding] =
    encoding.includes('br') && found.brotli
      ? [found.brotli, 'br']
      : encoding.includes('gzip') && found.gzip
        ? [found.gzip, 'gzip']
        : [found.bytes, undefined]
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...securityHeaders,
      'content-type': found.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(coding ? { 'content-encoding': coding } : {}),
    },
  })
}
