/**
 * A button or a question that says `aria-keyshortcuts="N"` is pressed by that key, from anywhere on the page, unless
 * somebody is typing or holds another key down. What a question asks first then has the keyboard; a button inside it that
 * says the same key comes before the question, which is open then.
 */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
  const at = event.target as HTMLElement
  if (at.closest('input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable], dialog')) return
  const wanted = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const pressed = [...document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(wanted)}"]`)].findLast(
    (one) => one.checkVisibility(),
  )
  if (!pressed) return
  event.preventDefault()
  pressed.focus()
  pressed.click()
  if (pressed.matches('summary'))
    pressed.parentElement?.querySelector<HTMLElement>('select, input:not([type=hidden]), textarea, button')?.focus()
})
