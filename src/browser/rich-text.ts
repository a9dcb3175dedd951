import { draftOf } from './drafts.ts'

/**
 * `<rich-text><textarea>…</textarea></rich-text>` inside an ordinary form.
 *
 * What is pasted from Word or a web page is made Markdown by the server and set in where the caret was. What is typed is
 * kept in the browser until it is saved. The form's preview is shown beside the field instead of in a window of its own.
 */
class RichText extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector<HTMLTextAreaElement>('textarea.input:not([readonly])')
    if (!area) return
    area.addEventListener('paste', (event) => this.#paste(event, area))
    area.form?.addEventListener('submit', (event) => this.#preview(event, area))
    draftOf(this, area, this.getAttribute('editing') ?? location.pathname)
  }

  #paste(event: ClipboardEvent, area: HTMLTextAreaElement): void {
    const data = event.clipboardData
    const html = data?.getData('text/html') ?? ''
    if (!html && data?.files.length) {
      event.preventDefault()
      this.#say(area.dataset.picture)
    }
    if (!html) return
    event.preventDefault()
    this.#say(area.dataset.busy)
    const { selectionStart, selectionEnd, value } = area
    const insert = (text: string) => {
      if (area.value === value) area.setSelectionRange(selectionStart, selectionEnd)
      area.focus()
      setIn(area, text)
    }
    ask('utklipp', new URLSearchParams({ html }))
      .then(async (answer) => {
        const { markdown, message } = await answer.json()
        insert(markdown)
        this.#say(message)
      })
      .catch(() => {
        insert(data?.getData('text/plain') ?? '')
        this.#say(area.dataset.failed)
      })
  }

  #preview(event: SubmitEvent, area: HTMLTextAreaElement): void {
    const place = this.querySelector<HTMLElement>('.rich-preview')
    if (!place || !event.submitter?.getAttribute('formaction')?.endsWith('/forhandsvisning')) return
    event.preventDefault()
    const text = new URLSearchParams()
    for (const { name, value } of this.querySelectorAll<HTMLInputElement>('input[type=hidden]')) text.set(name, value)
    text.set(area.name, area.value)
    ask('forhandsvisning', text)
      .then(async (answer) => {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
        place.replaceChildren(...page.querySelectorAll('main .section'))
        place.hidden = false
      })
      .catch(() => this.#say(area.dataset.unseen))
  }

  #say(words: string | undefined): void {
    const place = this.querySelector('.rich-message')
    if (place) place.textContent = words ?? ''
  }
}

async function ask(word: string, body: URLSearchParams): Promise<Response> {
  const answer = await fetch(`/${location.pathname.split('/')[1]}/tekst/${word}`, { method: 'POST', body })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`)
  return answer
}

/** Paragraphs and tables stand on lines of their own. Set in as typing is, so that it can be undone. */
function setIn(area: HTMLTextAreaElement, text: string): void {
  const before = area.value.slice(0, area.selectionStart)
  const after = area.value.slice(area.selectionEnd)
  const apart = text.includes('\n') || /^([-#>|]|\d+\.) /.test(text)
  const lead = apart && before.trim() ? '\n'.repeat(2 - Math.min(2, /\n*$/.exec(before)![0].length)) : ''
  const tail = apart && after.trim() ? '\n'.repeat(2 - Math.min(2, /^\n*/.exec(after)![0].length)) : ''
  const whole = lead + text + tail
  if (!document.execCommand('insertText', false, whole))
    area.setRangeText(whole, area.selectionStart, area.selectionEnd, 'end')
}

customElements.define('rich-text', RichText)
