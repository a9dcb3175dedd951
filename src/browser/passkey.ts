import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

type Question = PublicKeyCredentialCreationOptionsJSON | PublicKeyCredentialRequestOptionsJSON

/**
 * `<passkey-form question="/…/sporsmal"><form>… <input type="hidden" name="svar"></form></passkey-form>`
 *
 * When the form is sent it first gets the question, asks the passkey, puts its answer in the field and sends the form
 * in the ordinary way. What goes wrong in the browser is said beside the button.
 */
class PasskeyFormElement extends HTMLElement {
  #asking = false

  connectedCallback(): void {
    const form = this.querySelector('form')
    const answer = form?.querySelector<HTMLInputElement>('input[name=svar]')
    if (!form || !answer) return
    if (!browserSupportsWebAuthn()) this.#tell('unsupported')
    form.addEventListener('submit', (event) => {
      if (answer.value) return
      event.preventDefault()
      if (form.reportValidity()) this.#ask(form, answer)
    })
    // A page that comes back from the browser's own memory must ask anew: each answer counts once.
    addEventListener('pageshow', () => {
      answer.value = ''
    })
  }

  async #ask(form: HTMLFormElement, answer: HTMLInputElement): Promise<void> {
    if (this.#asking) return
    this.#asking = true
    this.querySelector(':scope > .field-error')?.remove()
    try {
      const question = await fetch(this.getAttribute('question') ?? '', { method: 'POST' })
      if (!question.ok) throw new Error(`The question answered ${question.status}`)
      answer.value = JSON.stringify(await passkeyAnswer((await question.json()) as Question))
      form.requestSubmit()
    } catch (cause) {
      this.#tell(reasons[(cause as Error).name] ?? 'failed')
    } finally {
      this.#asking = false
    }
  }

  #tell(reason: string): void {
    const message = document.createElement('p')
    message.className = 'field-error'
    message.setAttribute('role', 'alert')
    message.textContent = this.getAttribute(reason)
    this.append(message)
  }
}

/** The browser's names for what happened. */
const reasons: Readonly<Record<string, string>> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'already',
}

/** A question that names a user asks for a new passkey; one that does not asks who is there. */
const passkeyAnswer = (question: Question) =>
  'user' in question ? startRegistration({ optionsJSON: question }) : startAuthentication({ optionsJSON: question })

customElements.define('passkey-form', PasskeyFormElement)
