import { listen } from './live-stream.ts'

/**
 * `<live-fragment changes="/…/changes" fragment="/…/fragment" stale="Siden er kanskje ikke oppdatert …">`
 *
 * Listens for `changed` on the stream, fetches the fragment again (rendered for this reader) and swaps it in.
 * Focus stays where it was; what someone is typing in is left alone until they leave it, and nothing moves under a finger.
 */
class LiveFragment extends HTMLElement {
  #stop?: () => void
  #fetching = false
  #again = false
  #shown = ''

  connectedCallback(): void {
    const changes = this.getAttribute('changes')
    if (!changes) return
    this.#stop = listen(changes, { changed: () => this.#refresh(), stale: (stale) => this.#tellStale(stale) })
    this.addEventListener('focusout', () => this.#again && this.#refresh())
  }

  disconnectedCallback(): void {
    this.#stop?.()
  }

  async #refresh(): Promise<void> {
    const address = this.getAttribute('fragment')
    this.#again = this.#fetching || this.#isTyping()
    if (!address || this.#again) return
    this.#fetching = true
    try {
      const answer = await fetch(address, { cache: 'no-cache', headers: { accept: 'text/html' } })
      if (!answer.ok) throw new Error(`The fragment answered ${answer.status}`)
      const html = await answer.text()
      if (this.#isTyping()) this.#again = true
      else if (this.matches(':active')) setTimeout(() => this.#refresh(), 200)
      else this.#swap(html)
      this.#tellStale(false)
    } catch {
      this.#tellStale(true)
    } finally {
      this.#fetching = false
    }
    if (this.#again && !this.#isTyping()) this.#refresh()
  }

  /** What has not changed is left as it is; a question that somebody has opened stays open. */
  #swap(html: string): void {
    const told = html.replace(/name="form-key" value="[^"]*"/g, '')
    if (told === this.#shown) return
    this.#shown = told
    const place = this.#placeOfFocus()
    const open = [...this.querySelectorAll<HTMLElement>('details[id][open]')].map(({ id }) => id)
    this.innerHTML = html
    for (const id of open) this.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '')
    if (place) this.querySelectorAll<HTMLElement>(place.selector)[place.index]?.focus({ preventScroll: true })
  }

  /** The focused element by its id, or by its turn among the things that take focus. */
  #placeOfFocus(): { selector: string; index: number } | undefined {
    const focused = document.activeElement
    if (!focused || focused === this || !this.contains(focused)) return undefined
    if (focused.id) return { selector: `#${CSS.escape(focused.id)}`, index: 0 }
    const selector = 'a[href],button,input,select,textarea,summary,[tabindex]'
    return { selector, index: [...this.querySelectorAll(selector)].indexOf(focused) }
  }

  #isTyping(): boolean {
    const focused = document.activeElement
    return (
      !!focused && this.contains(focused) && focused.matches('input:not([type=radio],[type=checkbox]),textarea,select')
    )
  }

  /** Said once on a page, however many of its parts are behind. */
  #tellStale(stale: boolean): void {
    this.querySelector(':scope > .stale')?.remove()
    const words = this.getAttribute('stale')
    if (stale && words) {
      const message = document.createElement('p')
      message.className = 'stale'
      message.setAttribute('role', 'status')
      message.textContent = words
      this.prepend(message)
    }
    const all = document.querySelectorAll<HTMLElement>('live-fragment > .stale')
    for (const [at, one] of all.entries()) one.hidden = at > 0
  }
}

customElements.define('live-fragment', LiveFragment)
