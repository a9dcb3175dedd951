import { renderDocument, renderFragment } from '../layout/document.ts'
import { Page } from '../layout/page.tsx'
import type { AboutPage, Answer, PageAnswer } from './answer.ts'
import * as problems from './problem-pages.tsx'
import { securityHeaders } from './security.ts'
import type { Site } from './site.ts'
import type { Visit } from './visit.ts'

/** The answer as the browser gets it. */
export async function respond(site: Site, visit: Visit, answer: Answer): Promise<Response> {
  switch (answer.kind) {
    case 'page':
      return html(renderPage(site, visit, answer), answer.status ?? 200, answer)
    case 'not-found':
      return respond(site, visit, problems.notFoundPage(visit))
    case 'refused':
      return respond(site, visit, problems.refusalPage(visit, answer.refusal))
    case 'fragment':
      return html(renderFragment(answer.body), 200)
    case 'see-other':
      return new Response(null, { status: 303, headers: withCookies({ location: answer.to }, answer.cookies) })
    case 'raw':
      for (const [name, value] of Object.entries(securityHeaders))
        if (!answer.response.headers.has(name)) answer.response.headers.set(name, value)
      return answer.response
  }
}

function renderPage(site: Site, visit: Visit, answer: PageAnswer): string {
  const { kind: _, status: _status, cookies: _cookies, askAgainAfter: _again, body, ...about } = answer
  const path = visit.path + (visit.query.size ? `?${visit.query}` : '')
  return renderDocument(
    <Page {...site.frame(visit, answer)} {...about} language={visit.language} path={path} assets={site.assets.page}>
      {body}
    </Page>,
  )
}

const html = (text: string, status: number, { cookies, askAgainAfter }: AboutPage = {}) => {
  const again: Record<string, string> = askAgainAfter === undefined ? {} : { refresh: String(askAgainAfter) }
  const own = { 'content-type': 'text/html; charset=utf-8', ...again }
  return new Response(text, { status, headers: withCookies(own, cookies) })
}

function withCookies(own: Record<string, string>, cookies: readonly string[] = []): Headers {
  const headers = new Headers({ ...securityHeaders, 'cache-control': 'no-store', ...own })
  for (const one of cookies) headers.append('set-cookie', one)
  return headers
}

/** A file of the layout; its name carries a hash, so it may be kept for ever. */
export function assetResponse(site: Site, path: string, request: Request): Response {
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
