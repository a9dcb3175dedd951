import type { MarkedText, Span } from '../../foundation/layout/marked.tsx'
import type { Reading } from '../draft.ts'
import type { ShownSection } from '../store.ts'

/** The anchor of a line in the document beside the review. */
export const lineAnchor = (section: number, line: number) => `kilde-${section}-${line}`

/** Lines of a plain text are counted through the whole file; those of other formats within their section. */
function firstLineOf(sections: readonly ShownSection[], section: number, format: string | undefined): number {
  if (format !== 'text') return 1
  return sections.filter(({ number }) => number < section).reduce((line, { lines }) => line + lines.length, 1)
}

export interface ShownLine extends MarkedText {
  readonly anchor: string
}

/** The document's own lines, with the words that something was read from marked. */
export function markedSections(sections: readonly ShownSection[], reading: Reading) {
  const marks = marksByLine(reading)
  return sections.map(({ number, lines }) => {
    const first = firstLineOf(sections, number, reading.document.format)
    const shown = lines.map((text, at): ShownLine => {
      const line = first + at
      return { text, anchor: lineAnchor(number, line), spans: spansIn(text, marks.get(`${number} ${line}`) ?? []) }
    })
    return { number, lines: shown }
  })
}

/** The quotes of each line, by section and line. */
function marksByLine({ sources }: Reading): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>()
  for (const { quote, places } of Object.values(sources))
    for (const { section, fromLine, toLine } of places)
      for (let line = fromLine; line <= toLine; line++) {
        const key = `${section} ${line}`
        marks.set(key, [...(marks.get(key) ?? []), quote])
      }
  return marks
}

/** The quote itself where the line holds it; where the quote is wrapped over lines, the whole line. */
function spansIn(text: string, quotes: readonly string[]): Span[] {
  const found = quotes.flatMap((quote) => {
    const from = quote ? text.indexOf(quote) : -1
    return from < 0 ? [] : [{ from, to: from + quote.length }]
  })
  if (found.length || !quotes.length) return found.sort((one, other) => one.from - other.from || other.to - one.to)
  const from = text.length - text.trimStart().length
  return text.trim() ? [{ from, to: text.trimEnd().length }] : []
}
