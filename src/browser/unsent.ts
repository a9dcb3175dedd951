/** A form that has been pressed and is not answered, or that was refused and not yet read. */
export interface Unsent {
  readonly key: string
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** What it does, in the reader's language. */
  readonly deed: string
  /** When it was pressed, by this machine's clock. */
  readonly at: string
  /** Why it was refused. */
  readonly reason?: string
}

/** In the order of the presses. One list for each person, so that nobody sends what another has done. */
export const unsentOf = (owner: string): Unsent[] => JSON.parse(localStorage.getItem(`unsent ${owner}`) ?? '[]')

/** False when the browser has nowhere to keep it. */
export function keepUnsent(owner: string, one: Unsent): boolean {
  try {
    localStorage.setItem(`unsent ${owner}`, JSON.stringify([...unsentOf(owner), one]))
    return true
  } catch {
    return false
  }
}

/** It was answered: with a reason when it was refused, which stays until it has been read. */
export function settleUnsent(owner: string, key: string, reason?: string): void {
  const after = unsentOf(owner).flatMap((one) => {
    if (one.key !== key) return [one]
    return reason === undefined ? [] : [{ ...one, reason }]
  })
  localStorage.setItem(`unsent ${owner}`, JSON.stringify(after))
}

/** Pressed again before it was answered: still the same. */
export const sameDeed = (one: Unsent, action: string, fields: Unsent['fields']) =>
  one.action === action && JSON.stringify(one.fields.filter(isOwn)) === JSON.stringify(fields.filter(isOwn))

/** What a person chose or wrote, and not what the page adds. */
export const isOwn = ([name]: readonly [string, string]) => name !== 'form-key' && name !== 'at'

/** Works also where the page does not come by https, which `crypto.randomUUID` does not. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Why, as the page that came back says it. */
export function reasonIn(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const said = [...page.querySelectorAll('.notice.bad p, .field-error')].map(({ textContent }) => textContent.trim())
  return said.join(' ') || page.querySelector('h1')?.textContent || ''
}
