const rest = 5000 // milliseconds: a count that changes with each tap is not read out each time

/**
 * `<spoken-words of="#vedtaksfor">`: reads out what another part of the page says when it changes, at most every five
 * seconds; at once, and over other speech, when that part has `data-alarm`.
 */
class SpokenWords extends HTMLElement {
  #said = ''
  #at = 0
  #timer?: number

  connectedCallback(): void {
    this.className = 'hidden'
    this.append(...['polite', 'assertive'].map((how) => region(how)))
    this.#said = this.#source()?.textContent ?? ''
    new MutationObserver(() => this.#look()).observe(document.body, { subtree: true, childList: true })
  }

  #source(): HTMLElement | null {
    return document.querySelector(this.getAttribute('of') ?? 'none')
  }

  #look(): void {
    const source = this.#source()
    const words = source?.textContent ?? ''
    if (words === this.#said) return
    clearTimeout(this.#timer)
    const alarm = source?.dataset.alarm !== undefined
    const wait = alarm ? 0 : Math.max(300, this.#at + rest - Date.now())
    this.#timer = window.setTimeout(() => {
      this.#said = words
      this.#at = Date.now()
      const [polite, assertive] = this.children
      polite!.textContent = alarm ? '' : words
      assertive!.textContent = alarm ? words : ''
    }, wait)
  }
}

function region(how: string): HTMLElement {
  const made = document.createElement('div')
  made.setAttribute('aria-live', how)
  return made
}

customElements.define('spoken-words', SpokenWords)
