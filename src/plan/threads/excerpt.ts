import type { MarkedText, Span } from '../../foundation/layout/marked.tsx'
import { windowAround } from '../titles/rules.ts'
import type { WordSpan } from './rules.ts'

/** The whole text, or as much of it as a card holds: around the first marked words, else from the beginning. */
export function excerpt(text: string, spans: readonly WordSpan[], most: number): MarkedText {
  if (text.length <= most) return { text, spans }
  const [first = { from: 0, to: 0 }] = spans
  const room = Math.max(12, Math.floor((most - (first.to - first.from)) / 2))
  const { start, end } = windowAround(text, first, room)
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : '']
  const shown = text.slice(start, end)
  const moved = (span: WordSpan): Span[] =>
    span.from >= start && span.to <= end
      ? [{ from: span.from - start + before.length, to: span.to - start + before.length }]
      : []
  return { text: before + shown + after, spans: spans.flatMap(moved) }
}
