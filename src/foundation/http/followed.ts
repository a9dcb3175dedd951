/** Asked for as often as this since its council last changed, a page is followed by many. */
const many = 50
/** So many pages of one council are made again by themselves; made-up questions must not cost more. */
const most = 4
/** So many addresses are counted at a time; beyond it somebody makes them up, and the counting begins anew. */
const counted = 10_000

/**
 * Pages that many follow are made again in the moment their council changes, while the streams are still being told: the
 * thousand who then ask at once find them ready.
 */
export class Followed {
  #asked = new Map<string, number>()

  /** Counts a page that was asked for by somebody who is not signed in, in the council's own language. */
  asked(url: string): void {
    if (this.#asked.size >= counted) this.#asked.clear()
    this.#asked.set(url, (this.#asked.get(url) ?? 0) + 1)
  }

  /** The most followed pages of a council that has changed; what was counted of it is forgotten. */
  changed(council: string): string[] {
    const own = [...this.#asked].filter(([url]) => url === `/${council}` || url.startsWith(`/${council}/`))
    for (const [url] of own) this.#asked.delete(url)
    return own
      .filter(([, times]) => times >= many)
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([url]) => url)
  }
}
