import type { ComponentChildren } from 'preact'
import { Marked, type MarkedText } from './marked.tsx'

interface QuoteProps {
  /** The document's own words, line by line, with what was read from them marked. */
  readonly lines: readonly MarkedText[]
  /** Where they stand: «Lysark 7, linje 3». */
  readonly source: ComponentChildren
  readonly href?: string
  readonly id?: string
  /** `sheet` shows a whole slide or page as a sheet of paper. */
  readonly look?: 'quote' | 'sheet'
}

/** Words of a document, exactly as written, and where they stand. */
export function Quote({ lines, source, href, id, look = 'quote' }: QuoteProps) {
  return (
    <figure class={look} id={id}>
      <figcaption>{href ? <a href={href}>{source}</a> : source}</figcaption>
      <blockquote>
        {lines.map((line, index) => (
          <p key={`${index}${line.text}`}>
            <Marked {...line} />
          </p>
        ))}
      </blockquote>
    </figure>
  )
}
