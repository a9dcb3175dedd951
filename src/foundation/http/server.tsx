import { createServer, type IncomingMessage, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { NoResultError } from 'kysely'
import { asLanguage, type Language } from '../words.ts'
import { type Answer, raw } from './answer.ts'
import { BodyTooLarge, BodyUnreadable } from './body.ts'
import { answerFromCache, keyOfVisit, languageCookie, remember, versionNow } from './caching.ts'
import { Followed } from './followed.ts'
import { type CachedPage, PageCache } from './page-cache.ts'
import { comesFromOutbox } from './pressed.ts'
import * as problems from './problem-pages.tsx'
import { assetResponse, respond } from './responding.tsx'
import type { Route } from './route.ts'
import { comesFromOurPages, cookie, securityHeaders } from './security.ts'
import type { Site } from './site.ts'
import type { Visit } from './visit.ts'
import { visitOf } from './visiting.ts'

export type { Site } from './site.ts'

export function openSite(site: Site): { server: Server; fetch: (request: Request) => Promise<Response> } {
  const cache = new PageCache()
  const followed = new Followed()
  const app = new Hono<{ Bindings: { incoming?: IncomingMessage } }>()
  app.get('/assets/:name', (context) => assetResponse(site, context.req.path, context.req.raw))
  for (const route of inOrder(site.routes)) {
    app.on(route.method, route.path, (context) => answerRoute(site, cache, route, context))
  }
  app.notFound(async (context) => {
    const visit = await visitOf(site, context, undefined)
    return respond(site, visit, problems.notFoundPage(visit))
  })
  app.onError(async (thrown, context) => {
    const visit = await visitOf(site, context, undefined, true)
    visit.log.error({ err: thrown }, 'defect')
    return respond(site, visit, problems.failurePage(visit))
  })
  app.onError((thrown) => {
    site.log.error({ err: thrown }, 'defect before the visit')
    return new Response('Samråd svarer ikke akkurat nå. Prøv igjen om litt.\n', {
      status: 503,
      headers: { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    })
  })
  site.versions.hear((council) => {
    for (const url of followed.changed(council)) void app.fetch(new Request(`http://localhost${url}`))
  })
  const listener = getRequestListener((request, env) => app.fetch(request, env as never), {
    overrideGlobalObjects: false,
  })
  const isSecure = site.installation.baseUrl.startsWith('https:')
  const server = createServer((incoming, outgoing) => {
    if (isSecure) outgoing.setHeader('strict-transport-security', 'max-age=31536000')
    answerFromCache(site, { cache, followed }, incoming, outgoing, () => void listener(incoming, outgoing))
  })
  return { server, fetch: async (request) => app.fetch(request) }
}

/** The installation's own words come before the councils', which match any word. */
function inOrder(routes: readonly Route[]): Route[] {
  const ofCouncils = (route: Route) => route.path.startsWith('/:council')
  return [...routes.filter((route) => !ofCouncils(route)), ...routes.filter(ofCouncils)]
}

async function answerRoute(site: Site, cache: PageCache, route: Route, context: Context): Promise<Response> {
  const mayKeep = route.method === 'GET' && route.guard.name === 'anyone' && route.cached !== false
  const key = mayKeep ? keyOfVisit(site, context.req.raw) : undefined
  if (!key) return (await answered(site, route, context)).response
  const made = cache.make(key)
  let kept: CachedPage | undefined
  try {
    const version = versionNow(site, context.req.param('council'))
    const { visit, answer, response } = await answered(site, route, context)
    const isPage = answer.kind === 'page' || answer.kind === 'fragment'
    if (!isPage || response.status !== 200 || visit.reader || version !== versionNow(site, visit.council))
      return response
    return await remember(site, visit, response, (page) => {
      kept = page
      cache.set(key, page)
    })
  } finally {
    made(kept)
  }
}

async function answered(site: Site, route: Route, context: Context) {
  const visit = await visitOf(site, context, route)
  const started = performance.now()
  const answer = await answerOf(site, visit, route).catch((thrown: unknown) => {
    if (thrown instanceof BodyTooLarge) return problems.tooLargePage(visit, thrown.limit)
    if (thrown instanceof BodyUnreadable) return problems.unreadablePage(visit)
    if (isNoIdentifier(thrown)) return problems.notFoundPage(visit)
    if (route.method === 'POST' && thrown instanceof NoResultError) return goneMeanwhile(visit)
    visit.log.error({ err: thrown }, 'defect')
    return problems.failurePage(visit)
  })
  const response = await respond(site, visit, answer)
  const milliseconds = Math.round((performance.now() - started) * 10) / 10
  site.metrics.answered.observe({ route: route.path, status: response.status }, milliseconds / 1000)
  visit.log.info(
    { method: route.method, path: loggable(visit, route), status: response.status, milliseconds },
    'answered',
  )
  return { visit, answer, response }
}

/** It was there when the deed began, and somebody else was faster: the same form in another window. */
function goneMeanwhile(visit: Visit): Answer {
  visit.log.warn('what the form was about is gone')
  return problems.notFoundPage(visit)
}

/** PostgreSQL 22P02, 22021 and 22P05: what was asked for is no identifier, or no text at all, so nothing has that name. */
const isNoIdentifier = (thrown: unknown) =>
  ['22P02', '22021', '22P05'].includes(String((thrown as { code?: unknown } | null)?.code))

/** A one-time link is a key until it is used, and keys are not written down, however they are spelled. */
const loggable = ({ path, params }: Visit, route: Route) => (params.token === undefined ? path : route.path)

async function answerOf(site: Site, visit: Visit, route: Route): Promise<Answer> {
  if (route.path.startsWith('/:council') && !visit.at) return { kind: 'not-found' }
  if (route.method !== 'GET' && !comesFromOurPages(visit.request.headers)) return problems.foreignFormPage(visit)
  if (!route.guard.admits(visit.reader, visit)) {
    if (visit.reader) return problems.noEntryPage(visit)
    if (comesFromOutbox(visit.request.headers)) return raw(new Response(null, { status: 401 }))
    return { kind: 'see-other', to: site.signInPath(visit) }
  }
  const chosen = asLanguage(visit.query.get('sprak'))
  if (route.method === 'GET' && chosen) return chooseLanguage(site, visit, chosen)
  return visit.answeredOnce(() => route.handle(visit))
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
