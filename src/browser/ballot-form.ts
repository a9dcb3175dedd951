import { newKey } from './unsent.ts'

interface Intention {
  readonly action: string
  readonly choice: string
  readonly body: URLSearchParams
}

/** Kept beside the elements, since a fragment may be swapped while a vote is on its way. */
const waiting = new Map<string, Intention[]>()
const sending = new Set<string>()

/**
 * `<ballot-form sending="…" unsent="…">` around a voting form. Each press is an intention with a key of its own, sent again
 * until it is answered, one after the other; «du har stemt» stands there only on an answer.
 */
class BallotForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.#press(event))
    if (this.#action && waiting.get(this.#action)?.length) this.#tell(this.getAttribute('sending') ?? '')
  }

  get #action(): string | undefined {
    return this.querySelector('form')?.getAttribute('action') ?? undefined
  }

  #press(event: SubmitEvent): void {
    const button = event.submitter as HTMLButtonElement | null
    const form = event.target as HTMLFormElement
    const [choice] = (button?.value ?? '').split('.')
    if (!choice || button?.name !== 'stemme') return
    event.preventDefault()
    const action = form.getAttribute('action') ?? ''
    const body = new URLSearchParams({ stemme: `${choice}.${newKey()}` })
    // A change of mind stands in place of one that has not been sent yet; the first in line may be on its way.
    const line = waiting.get(action) ?? []
    waiting.set(action, [...line.slice(0, sending.has(action) ? 1 : 0), { action, choice, body }])
    this.#tell(this.getAttribute('sending') ?? '')
    void this.#send(action)
  }

  async #send(action: string): Promise<void> {
    if (sending.has(action)) return
    sending.add(action)
    for (let pause = 300; waiting.get(action)?.length; pause = Math.min(pause * 2, 4000)) {
      const [next] = waiting.get(action)!
      const answer = await fetch(action, {
        method: 'POST',
        body: next!.body,
        headers: { accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(6000),
      }).catch(() => undefined)
      if (answer?.type === 'opaqueredirect') return location.reload() // signed out meanwhile
      if (answer && answer.status < 500 && answer.status !== 429) {
        waiting.set(action, waiting.get(action)!.slice(1))
        if (!waiting.get(action)!.length) await this.#answered(action, answer)
        pause = 150
        continue
      }
      const here = this.#now(action)
      if (here) here.#tell(this.getAttribute('unsent') ?? '')
      await new Promise((done) => setTimeout(done, pause * (0.75 + Math.random() / 2)))
    }
    sending.delete(action)
  }

  /** The element that is in the page now: this one, or the one that a new fragment brought. */
  #now(action: string): BallotForm | undefined {
    return [...document.querySelectorAll<BallotForm>('ballot-form')].find((one) => one.#action === action)
  }

  async #answered(action: string, answer: Response): Promise<void> {
    const told: { choice?: number; said?: string } = await answer.json().catch(() => ({}))
    const here = this.#now(action)
    if (!here) return
    if (answer.ok && told.choice !== undefined) here.#show(String(told.choice))
    else here.#tell(told.said ?? this.getAttribute('unsent') ?? '')
  }

  #show(choice: string): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name=stemme]')) {
      const chosen = button.value.startsWith(`${choice}.`)
      button.setAttribute('aria-pressed', String(chosen))
      if (chosen) this.#tell(button.dataset.said ?? '')
    }
  }

  #tell(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status && status.textContent !== words) status.textContent = words
  }
}

customElements.define('ballot-form', BallotForm)
