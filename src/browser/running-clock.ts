/** `<running-clock seconds="402">06:42</running-clock>`: goes on from what the server counted, by this machine's pace. */
class RunningClock extends HTMLElement {
  #timer?: number

  connectedCallback(): void {
    const began = performance.now() - Number(this.getAttribute('seconds')) * 1000
    const limit = Number(this.getAttribute('limit')) || Number.POSITIVE_INFINITY
    const show = () => {
      const seconds = Math.max(0, Math.floor((performance.now() - began) / 1000))
      const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
      this.textContent = `${String(minutes).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
      this.classList.toggle('over', seconds > limit)
    }
    show()
    this.#timer = window.setInterval(show, 1000)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }
}

customElements.define('running-clock', RunningClock)
