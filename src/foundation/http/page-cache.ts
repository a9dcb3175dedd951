import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A finished page as bytes, ready to be sent again. */
export interface CachedPage {
  readonly etag: string
  readonly identity: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Pages of anonymous readers, kept until their council changes. The key holds the council's version, so a page is never
 * stale: a change makes a new key. Bounded in bytes; the oldest go first, and those with a question in the address before
 * the others, since anyone can make up questions without end.
 */
export class PageCache {
  #pages = new Map<string, CachedPage>()
  #making = new Map<string, Promise<CachedPage | undefined>>()
  #bytes = 0
  readonly limit: number

  constructor(limit = 64 * 1024 * 1024) {
    this.limit = limit
  }

  get(key: string): CachedPage | undefined {
    return this.#pages.get(key)
  }

  /** A page that somebody else has asked for and that is being made: a thousand readers of one change cost one page. */
  making(key: string): Promise<CachedPage | undefined> | undefined {
    return this.#making.get(key)
  }

  /** Says that the page is being made; the answer is called with it, or with nothing when it is not to be kept. */
  make(key: string): (page?: CachedPage) => void {
    let done: (page?: CachedPage) => void = () => {}
    this.#making.set(key, new Promise((made) => (done = made)))
    return (page) => {
      this.#making.delete(key)
      done(page)
    }
  }

  set(key: string, page: CachedPage): void {
    this.#drop(key)
    this.#pages.set(key, page)
    this.#bytes += size(page)
    this.#makeRoom((one) => one.includes('?'))
    this.#makeRoom(() => true)
  }

  #makeRoom(mayGo: (key: string) => boolean): void {
    if (this.#bytes <= this.limit) return
    for (const oldest of this.#pages.keys()) {
      if (mayGo(oldest)) this.#drop(oldest)
      if (this.#bytes <= this.limit) return
    }
  }

  #drop(key: string): void {
    const page = this.#pages.get(key)
    if (!page) return
    this.#pages.delete(key)
    this.#bytes -= size(page)
  }
}

const size = (page: CachedPage) => page.identity.length + page.gzip.length + page.brotli.length

export function asCachedPage(html: string, headers: Record<string, string>): CachedPage {
  const identity = Buffer.from(html)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  return {
    etag: etagOf(identity),
    identity,
    gzip: gzipSync(identity),
    brotli: brotliCompressSync(identity, quality),
    headers,
  }
}

/** Weak, since the same page may be sent compressed in more than one way. */
export const etagOf = (bytes: Buffer | string) =>
  `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
