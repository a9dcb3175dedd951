/**
 * `<drop-zone><input type="file">…</drop-zone>` inside an ordinary form.
 *
 * Takes a dropped file into the input, and sends the form itself to show how much has been sent.
 */
class DropZone extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) return
    this.classList.add('ready')
    for (const words of this.querySelectorAll<HTMLElement>('.drop-text')) words.hidden = false
    this.addEventListener('dragover', (event) => {
      event.preventDefault()
      this.classList.add('over')
    })
    this.addEventListener('dragleave', () => this.classList.remove('over'))
    this.addEventListener('drop', (event) => this.#take(event, input))
    input.form?.addEventListener('submit', (event) => this.#send(event, input))
  }

  #take(event: DragEvent, input: HTMLInputElement): void {
    event.preventDefault()
    this.classList.remove('over')
    const files = event.dataTransfer?.files
    if (!files?.length) return
    const taken = new DataTransfer()
    for (const file of input.multiple ? files : [...files].slice(0, 1)) taken.items.add(file)
    input.files = taken.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    input.focus()
  }

  /** The same request that the form would have made; the answer's page takes over. */
  #send(event: SubmitEvent, input: HTMLInputElement): void {
    const form = input.form
    if (!form || !input.files?.length || event.defaultPrevented) return
    event.preventDefault()
    const request = new XMLHttpRequest()
    request.open('POST', (event.submitter as HTMLButtonElement | null)?.getAttribute('formaction') ?? form.action)
    request.upload.addEventListener('progress', ({ loaded, total }) => this.#show(total ? loaded / total : undefined))
    request.addEventListener('load', () => this.#follow(request))
    // Sent the ordinary way when this one does not come through: the browser then says why.
    request.addEventListener('error', () => form.submit())
    this.#show(0)
    request.send(new FormData(form, event.submitter))
  }

  #show(share: number | undefined): void {
    const known = this.querySelector('progress')
    const bar = known ?? document.createElement('progress')
    if (share === undefined || share === 1) bar.removeAttribute('value')
    else bar.value = share
    bar.setAttribute('aria-label', this.querySelector('input')?.labels?.[0]?.textContent ?? '')
    if (!known) this.append(bar)
  }

  /** A redirect has been followed already: go there. A form that came back with errors replaces this one. */
  #follow(request: XMLHttpRequest): void {
    if (request.status < 400) {
      location.assign(request.responseURL)
      return
    }
    const page = new DOMParser().parseFromString(request.responseText, 'text/html')
    const main = page.querySelector('main')
    if (!main) {
      this.querySelector('progress')?.remove()
      return
    }
    document.title = page.title
    document.querySelector('main')?.replaceWith(main)
    ;(main.querySelector<HTMLElement>('#feil') ?? main).focus()
  }
}

customElements.define('drop-zone', DropZone)
