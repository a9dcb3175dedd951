import { brotliCompressSync, constants } from 'node:zlib'

export interface Page {
  readonly path: string
  readonly html: string
}

export interface Crawled {
  /** Every HTML page that can be reached by links, in the order in which it was found. */
  readonly pages: readonly Page[]
  /** «404 /path, linked from /other» */
  readonly dead: readonly string[]
}

const most = 2000

/** Follows every internal link from the given pages. Redirects are followed; the choice of language is left out. */
export async function crawl(get: (path: string) => Promise<Response>, from: readonly string[]): Promise<Crawled> {
  const pages: Page[] = []
  const dead: string[] = []
  const known = new Map(from.map((path) => [path, 'the start']))
  for (const [path, linkedFrom] of known) {
    const answer = await follow(get, path)
    if (answer.status !== 200) dead.push(`${answer.status} ${path}, linked from ${linkedFrom}`)
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await answer.text()
    pages.push({ path, html })
    for (const link of linksIn(html, path)) if (!known.has(link) && known.size < most) known.set(link, path)
  }
  return { pages, dead }
}

async function follow(get: (path: string) => Promise<Response>, path: string): Promise<Response> {
  const answer = await get(path)
  const to = answer.headers.get('location')
  return answer.status === 303 && to ? get(to) : answer
}

function linksIn(html: string, path: string): string[] {
  const here = new URL(path, 'http://here')
  return matches(html, /<a\s[^>]*?href="([^"]*)"/g)
    .map((href) => new URL(href.replaceAll('&amp;', '&'), here))
    .filter((url) => url.origin === here.origin && !url.searchParams.has('sprak'))
    .map((url) => url.pathname + url.search)
}

/** What the first group holds, at every place where the pattern fits. */
export const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, group]) => group!)

export const headingsOf = (html: string): number[] => matches(html, /<h([1-6])[\s>]/g).map(Number)

/** Bytes on the wire for a reader who comes for the first time: the page, its style, script, icon and preloaded type. */
export async function weightOf(html: string, get: (path: string) => Promise<Response>): Promise<number> {
  const assets = new Set(matches(html, /(?:href|src)="(\/assets\/[^"]+)"/g))
  const sizes = await Promise.all([...assets].map(async (path) => (await (await get(path)).arrayBuffer()).byteLength))
  const page = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return sizes.reduce((sum, size) => sum + size, page.length)
}
