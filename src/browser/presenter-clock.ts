/** `<presenter-clock began="…">` shows the time of day, and the minutes since it began. */
class PresenterClock extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    this.#timer = window.setInterval(() => this.#tell(), 1000)
    this.#tell()
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  #tell(): void {
    const [time, since] = this.children
    const now = new Date()
    const clock = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join('.')
    if (time && time.textContent !== clock) time.textContent = clock
    const began = Date.parse(this.getAttribute('began') ?? '')
    if (!since || Number.isNaN(began)) return
    const minutes = String(Math.max(0, Math.floor((now.getTime() - began) / 60_000)))
    since.textContent = (since.textContent ?? '').replace(/^\d+/, minutes)
  }
}

customElements.define('presenter-clock', PresenterClock)
