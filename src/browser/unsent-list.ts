import type { Unsent } from './unsent.ts'

/** Says in the box's own words what is not saved, or why it was refused; says nothing when all is saved. */
export function showUnsent(box: HTMLElement, all: readonly Unsent[], state: string, read: (key: string) => void): void {
  const refused = all.filter(({ reason }) => reason !== undefined)
  const waiting = all.filter(({ reason }) => reason === undefined)
  const word = (name: string) => box.getAttribute(name) ?? ''
  const told = box.querySelector<HTMLElement>('.unsent-waiting')
  const why = box.querySelector<HTMLElement>('.unsent-refused')
  const sentence = state === 'signed-out' ? 'signed-out' : waiting.length === 1 ? 'one' : 'many'
  told?.replaceChildren(
    ...(waiting.length
      ? [element('p', word(sentence).replace('{n}', `${waiting.length}`), 'unsent-title'), list(waiting.map(asLine))]
      : state === 'away'
        ? [element('p', word('away'), 'unsent-title')]
        : []),
  )
  why?.replaceChildren(
    ...refused.map((one) => {
      const line = element('div', '', 'unsent-line')
      const button = element('button', word('read'), 'ds-button')
      button.dataset.variant = 'secondary'
      button.addEventListener('click', () => read(one.key))
      const written = writtenIn(one)
      line.append(element('p', `${word('refused')} ${asLine(one)}`, 'unsent-title'), element('p', one.reason ?? ''))
      if (written) line.append(element('p', written, 'unsent-written'))
      line.append(button)
      return line
    }),
  )
}

const clock = new Intl.DateTimeFormat(document.documentElement.lang || 'nb', { hour: '2-digit', minute: '2-digit' })

const asLine = ({ deed, at }: Unsent) => `${deed} (${clock.format(new Date(at)).replace(':', '.')})`

/** Longer text that was written is shown again, so that it can be copied. */
const writtenIn = ({ fields }: Unsent) =>
  fields
    .filter(([name, value]) => !['form-key', 'at'].includes(name) && value.length > 20 && value.includes(' '))
    .map(([, value]) => value)
    .join('\n')

function list(lines: readonly string[]): HTMLElement {
  const shown = element('ul', '')
  shown.append(...lines.map((line) => element('li', line)))
  return shown
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}
