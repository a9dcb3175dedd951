/**
 * `<slide-show>` around slides, or around the presenter's page. The keys press the links and buttons that stand there:
 * what has `data-go="next"` and so on. Moving on exchanges the slide in place, so that full screen lasts.
 */
const keys: Readonly<Record<string, string>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

class SlideShow extends HTMLElement {
  #still = 0

  connectedCallback(): void {
    document.addEventListener('keydown', this.#pressed)
    document.addEventListener('pointermove', this.#moved)
    window.addEventListener('popstate', this.#wentBack)
    this.addEventListener('click', this.#clicked)
    this.addEventListener('submit', this.#sent)
    this.#moved()
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#pressed)
    document.removeEventListener('pointermove', this.#moved)
    window.removeEventListener('popstate', this.#wentBack)
  }

  #pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = event.target instanceof Element ? event.target : document.body
    if (at.closest('input,textarea,select')) return
    if (event.key === ' ' && at.closest('button,summary')) return // the space bar presses what has the focus
    const go = keys[event.key]
    if (go) this.#press(go)
    else if (!this.#doOther(event.key)) return
    event.preventDefault()
  }

  #press(go: string): void {
    this.classList.remove('blanked')
    this.querySelector<HTMLElement>(`[data-go="${go}"]:not(:disabled)`)?.click()
  }

  #doOther(key: string): boolean {
    if (key === 'b' || key === 'B' || key === '.') {
      if (this.querySelector('[data-go="black"]')) this.#press('black')
      else this.classList.toggle('blanked')
    } else if (key === 'f' || key === 'F') {
      if (document.fullscreenElement) void document.exitFullscreen()
      else void document.documentElement.requestFullscreen?.().catch(() => {})
    } else if (key === '?') {
      const shown = this.querySelector<HTMLDetailsElement>('.show-keys')
      if (shown) shown.open = !shown.open
    } else if (key === 'Escape') {
      this.classList.remove('blanked')
      this.querySelector<HTMLDetailsElement>('.show-keys[open]')?.removeAttribute('open')
    } else return false
    return true
  }

  /** The tools fade while nobody moves. */
  #moved = (): void => {
    this.classList.remove('still')
    clearTimeout(this.#still)
    this.#still = window.setTimeout(() => this.classList.add('still'), 3000)
  }

  #clicked = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-go]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    void this.#show(
      link.href,
      () => history.pushState(null, '', link.href),
      () => location.assign(link.href),
    )
  }

  #wentBack = (): void => {
    if (this.querySelector('[data-go]'))
      void this.#show(
        location.href,
        () => {},
        () => location.reload(),
      )
  }

  async #show(address: string, then: () => void, otherwise: () => void): Promise<void> {
    const live = this.querySelector('live-fragment')
    const part = `${new URL(address).pathname}/del`
    const answer = await fetch(part, { headers: { accept: 'text/html' } }).catch(() => undefined)
    if (!live || !answer?.ok) return otherwise()
    const focused = document.activeElement?.getAttribute('data-go')
    live.innerHTML = await answer.text()
    live.setAttribute('fragment', part)
    then()
    document.title = live.querySelector('[data-title]')?.getAttribute('data-title') ?? document.title
    const again = focused && live.querySelector<HTMLElement>(`a[data-go="${focused}"]`)
    ;(again || live.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true })
  }

  /** The remote stays where it is: the slide comes by the stream, like everybody else's. */
  #sent = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement
    if (!this.classList.contains('presenter') || event.submitter?.getAttribute('name') === 'avslutt') return
    event.preventDefault()
    const sent = new URLSearchParams(new FormData(form, event.submitter) as unknown as URLSearchParams)
    void fetch(form.action, { method: 'POST', body: sent, redirect: 'manual' })
      .then((answer) => {
        if (answer.type !== 'opaqueredirect' && !answer.ok) throw new Error(`${answer.status}`)
        return this.#renew()
      })
      .catch(() => location.reload())
  }

  async #renew(): Promise<void> {
    const live = this.querySelector('live-fragment')
    const answer = await fetch(live?.getAttribute('fragment') ?? '', { cache: 'no-cache' })
    if (!live || !answer.ok) throw new Error('nothing to show')
    const go = document.activeElement?.getAttribute('data-go')
    live.innerHTML = await answer.text()
    if (go) live.querySelector<HTMLElement>(`[data-go="${go}"]`)?.focus({ preventScroll: true })
  }
}

customElements.define('slide-show', SlideShow)
