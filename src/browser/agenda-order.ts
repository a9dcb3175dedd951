/**
 * `<agenda-order>` around the agenda builder's list: an item is dragged before another, or moved with Alt and an arrow.
 * Both press what the page has anyway: the item's own form, so that the server decides and says where it stands now.
 */
class AgendaOrder extends HTMLElement {
  #dragged?: HTMLElement

  connectedCallback(): void {
    for (const item of this.#items()) item.draggable = true
    this.addEventListener('dragstart', (event) => this.#begin(event))
    this.addEventListener('dragover', (event) => this.#over(event))
    this.addEventListener('drop', (event) => this.#drop(event))
    this.addEventListener('dragend', () => this.#mark(undefined))
    this.addEventListener('keydown', (event) => this.#key(event))
  }

  #items = () => this.querySelectorAll<HTMLElement>('li[id^="punkt-"]')

  #itemAt = (event: Event) => (event.target as HTMLElement).closest<HTMLElement>('li[id^="punkt-"]') ?? undefined

  #begin(event: DragEvent): void {
    if ((event.target as HTMLElement).closest('input, textarea')) return
    this.#dragged = this.#itemAt(event)
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer?.setData('text/plain', this.#dragged?.id ?? '')
  }

  #over(event: DragEvent): void {
    const target = this.#itemAt(event)
    if (!this.#dragged || !target || this.#dragged.contains(target)) return
    event.preventDefault()
    this.#mark(target)
  }

  #drop(event: DragEvent): void {
    const target = this.#itemAt(event)
    const form = this.#dragged?.querySelector<HTMLFormElement>('form')
    if (!form || !target || this.#dragged?.contains(target)) return
    event.preventDefault()
    const before = document.createElement('input')
    before.type = 'hidden'
    before.name = 'foran'
    before.value = target.id.slice('punkt-'.length)
    form.append(before)
    form.requestSubmit()
  }

  #mark(target: HTMLElement | undefined): void {
    for (const item of this.#items()) item.classList.toggle('drop-here', item === target)
    if (!target) this.#dragged = undefined
  }

  #key(event: KeyboardEvent): void {
    const directions: Readonly<Record<string, string>> = {
      ArrowUp: 'up',
      ArrowDown: 'down',
      ArrowRight: 'in',
      ArrowLeft: 'out',
    }
    const direction = event.altKey ? directions[event.key] : undefined
    if (!direction) return
    event.preventDefault()
    this.#itemAt(event)?.querySelector<HTMLButtonElement>(`form button[value="${direction}"]`)?.click()
  }
}

customElements.define('agenda-order', AgendaOrder)
