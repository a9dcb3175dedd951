import type { Words } from './docx-runs.ts'
import { lookOf, type Style } from './docx-styles.ts'
import { childOf, descendantsOf, type Element, textOf } from './xml.ts'

/** The size in points that most letters of the document are set in. */
export function usualSize(body: Element | undefined, inherited: number): number {
  const letters = new Map<number, number>()
  for (const run of descendantsOf(body, 'r')) {
    const size = lookOf(childOf(run, 'rPr')).size ?? inherited
    letters.set(size, (letters.get(size) ?? 0) + textOf(childOf(run, 't')).length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? inherited
}

/** A heading by its style; or a short line that is bold all through or large, as many write their headings. */
export function isTitle(style: Style, words: Words, text: string, usual: number): boolean {
  if (style.heading !== undefined) return text !== ''
  const large = words.size >= 1.25 * usual
  const looks = (large || (words.bold && !style.bold)) && text.length <= 90
  return looks && !style.numbering && !text.includes('\t') && !/[.,;:]$/.test(text) && /\p{L}{3}/u.test(text)
}
