/** What is typed and not yet saved, kept in the browser: a closed tab, a lost line or a page that moved on takes nothing. */

const prefix = 'utkast:'
const sentKey = 'sendte-utkast'

/** Texts typed on this very page: a part that was drawn again gets them back without asking. */
const typedHere = new Map<string, string>()

/** A form that was sent and led on to another page has been saved. Older ones were not, or the line fell out. */
const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined
const sent = JSON.parse(sessionStorage.getItem(sentKey) ?? '{}') as { at?: number; keys?: string[] }
if (navigation?.redirectCount && sent.at && Date.now() - sent.at < 120_000)
  for (const key of sent.keys ?? []) forget(key)
sessionStorage.removeItem(sentKey)

/** Keeps what is typed in the area, and offers what was kept before. `page` tells one form from another. */
export function draftOf(around: HTMLElement, area: HTMLTextAreaElement, page: string): void {
  const key = `${prefix}${page}#${area.name}`
  const here = typedHere.get(key)
  if (here !== undefined && here !== area.value) area.value = here
  else offer(around, area, key)
  area.addEventListener('input', () => keep(area, key))
  area.form?.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) remember(key)
  })
}

/** A text that is exempt from public access does not outlive its tab: others may use the same machine. */
const isPrivate = (area: HTMLTextAreaElement): boolean =>
  area.closest('rich-text[private]') !== null ||
  Boolean(area.form?.querySelector('[name=access][value=exempt]:checked'))

function keep(area: HTMLTextAreaElement, key: string): void {
  typedHere.set(key, area.value)
  try {
    forget(key)
    if (area.value !== area.defaultValue) (isPrivate(area) ? sessionStorage : localStorage).setItem(key, area.value)
  } catch {
    // The browser keeps nothing, or is full: the text stands in the field all the same.
  }
}

function forget(key: string): void {
  localStorage.removeItem(key)
  sessionStorage.removeItem(key)
}

function remember(key: string): void {
  typedHere.delete(key)
  const before = JSON.parse(sessionStorage.getItem(sentKey) ?? '{}') as { keys?: string[] }
  sessionStorage.setItem(sentKey, JSON.stringify({ at: Date.now(), keys: [...(before.keys ?? []), key] }))
}

function offer(around: HTMLElement, area: HTMLTextAreaElement, key: string): void {
  const place = around.querySelector<HTMLElement>('.rich-draft')
  const kept = sessionStorage.getItem(key) ?? localStorage.getItem(key)
  if (!place || kept === null) return
  if (kept.trim() === area.value.trim()) return
  place.hidden = false
  place.querySelector('[data-draft=take]')?.addEventListener('click', () => {
    area.value = kept
    place.hidden = true
    area.focus()
    keep(area, key)
  })
  place.querySelector('[data-draft=drop]')?.addEventListener('click', () => {
    forget(key)
    place.hidden = true
    area.focus()
  })
}
