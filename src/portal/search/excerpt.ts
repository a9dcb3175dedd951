import type { MarkedText, Span } from '../../foundation/layout/marked.tsx'

/** Signs that no text holds: the database puts them around the words that it found. */
export const markSigns = { start: '\ue000', stop: '\ue001' } as const

const signs = /[\ue000\ue001]/

/** The excerpt as plain text with the found words as spans; the layout escapes and marks them. */
export function asMarked(excerpt: string): MarkedText {
  const spans: Span[] = []
  let text = ''
  let from = -1
  for (const part of unmarked(excerpt).split(/([\ue000\ue001])/)) {
    if (part === markSigns.start) from = text.length
    else if (part === markSigns.stop) {
      if (from >= 0) spans.push({ from, to: text.length })
      from = -1
    } else text += part
  }
  return { text: text.replace(signs, ''), spans }
}

/** An excerpt is cut anywhere, so its Markdown cannot be read; the marks that would be seen are left out. */
const unmarked = (excerpt: string): string =>
  excerpt
    .replace(/\*\*|__|~~|`|^ {0,3}(#{1,6}|>)\s+/gm, '')
    .replace(/\|?\s*:?-{3,}:?\s*(?=\||$)/gm, ' ')
    .replace(/[\s|]*\|\s*/g, ' ')
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
