import { isOwn, keepUnsent, newKey, reasonIn, sameDeed, settleUnsent, type Unsent, unsentOf } from './unsent.ts'
import { showUnsent } from './unsent-list.ts'

const double = 800 // milliseconds within which the same press is one press

/**
 * `<out-box owner="…" …words>` around a page whose forms carry a key and `data-outbox="what it does"`.
 *
 * Such a form is sent without leaving the page. While the network is gone it is kept with the time of the press, shown,
 * and sent in order when the network is back, until it is answered; the key keeps it from being done twice.
 */
class OutBox extends HTMLElement {
  #sending = false
  #pause = 1000
  #pressed = { what: '', at: 0 }
  #state: 'well' | 'away' | 'signed-out' = 'well'

  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.#press(event))
    for (const awake of ['online', 'focus', 'storage']) addEventListener(awake, () => this.#send())
    addEventListener('offline', () => this.#tell('away'))
    addEventListener('beforeunload', (event) => this.#waiting().length && event.preventDefault())
    this.#send()
  }

  get #owner(): string {
    return this.getAttribute('owner') ?? ''
  }

  #waiting(): Unsent[] {
    return unsentOf(this.#owner).filter(({ reason }) => reason === undefined)
  }

  #press(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    const submitter = event.submitter as HTMLButtonElement | null
    const field = form.querySelector<HTMLInputElement>('input[name=form-key]')
    const deed = submitter?.dataset.outbox ?? form.dataset.outbox
    if (deed === undefined || !field || event.defaultPrevented) return
    const fields = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)] as const)
    const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.pathname
    const what = submitter?.id || JSON.stringify([action, fields.filter(isOwn)])
    const isDouble = what === this.#pressed.what && Date.now() - this.#pressed.at < double
    const again = isDouble || this.#waiting().some((one) => sameDeed(one, action, fields))
    const at = new Date().toISOString()
    const one = { key: field.value, action, fields: [...fields, ['at', at] as const], deed, at }
    if (!again && !keepUnsent(this.#owner, one)) return // the browser then sends it in the ordinary way
    event.preventDefault()
    if (again) return
    this.#pressed = { what, at: Date.now() }
    form.dataset.waiting = field.value
    field.value = newKey()
    leave(form, submitter)
    form.reset()
    setTimeout(() => this.#tell(), double)
    this.#send()
  }

  /** One at a time, in order: what cannot be delivered keeps back those behind it. */
  async #send(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    for (let [next] = this.#waiting(); next && (await this.#deliver(next)); [next] = this.#waiting()) this.#pause = 1000
    this.#sending = false
    this.#tell()
    if (!this.#waiting().length) return
    setTimeout(() => this.#send(), this.#pause * (0.75 + Math.random() / 2))
    this.#pause = Math.min(this.#pause * 2, 10_000)
  }

  /** True when it was answered, whatever the answer. */
  async #deliver({ action, fields, key }: Unsent): Promise<boolean> {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
    const headers = { 'sent-at': new Date().toISOString() }
    const about: RequestInit = {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    }
    const answer = await fetch(action, about).catch(() => undefined)
    const away = !answer || answer.status >= 500 || answer.status === 429
    this.#state = away ? 'away' : answer.status === 401 ? 'signed-out' : 'well'
    if (this.#state !== 'well' || !answer) return false
    const reason = answer.status < 400 ? undefined : reasonIn(await answer.text().catch(() => ''))
    settleUnsent(this.#owner, key, reason)
    this.querySelector(`form[data-waiting="${key}"]`)?.removeAttribute('data-waiting')
    return true
  }

  #tell(state = this.#state): void {
    this.#state = state
    showUnsent(this, unsentOf(this.#owner), state, (key) => {
      settleUnsent(this.#owner, key)
      this.#tell()
    })
  }
}

/** Folds the form up, and takes the focus out of its field: what is being typed in is not renewed, and keeps all keys. */
function leave(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const folded = form.closest('details.confirm')
  const typed = form.contains(document.activeElement)
  folded?.removeAttribute('open')
  const next = folded?.querySelector<HTMLElement>('summary') ?? submitter
  if (typed) next?.focus({ preventScroll: true })
}

customElements.define('out-box', OutBox)
