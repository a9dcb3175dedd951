import type { Place } from '../block.ts'
import { addressGoesOn, isAddress } from '../grammar/addresses.ts'
import { endsSentence, leadsFurther, startsLower } from '../grammar/joining.ts'
import { tidy } from '../grammar/spacing.ts'
import { markerOf } from './markers.ts'
import type { SectionWriter } from './section-writer.ts'

/** A paragraph of a format that knows its paragraphs. */
export interface Paragraph {
  /** Parted where the author broke the line inside the paragraph. */
  readonly lines: readonly string[]
  readonly title?: boolean
  /** Automatic bullet or number. One that is typed is found in the words. */
  readonly marker?: string
  readonly number?: number
  readonly level?: number
  readonly size?: number
  /** Where its links lead, when the words themselves do not say so. */
  readonly links?: readonly string[]
}

type Where = Pick<Place, 'box'>

export function putParagraphs(writer: SectionWriter, paragraphs: readonly Paragraph[], where: Where = {}): void {
  for (const paragraph of continued(paragraphs)) putParagraph(writer, paragraph, where)
}

function putParagraph(writer: SectionWriter, paragraph: Paragraph, where: Where): void {
  const { title, level, size } = paragraph
  const facts = { ...(level && { level }), ...(size && { size }) }
  const [first = '', ...others] = title ? [joined(paragraph.lines)] : softLines(paragraph)
  const marked = withMarker(first, paragraph)
  writer.put({ kind: title ? 'title' : marked.marker ? 'item' : 'paragraph', ...facts, ...marked }, where)
  for (const text of others) putParagraph(writer, { lines: [text], ...facts }, where)
  for (const text of paragraph.links ?? []) writer.put({ kind: 'address', text }, where)
}

function withMarker(text: string, { marker, number }: Paragraph): { text: string; marker?: string; number?: number } {
  const typed = markerOf(text)
  // A number that is typed behind an automatic bullet says more than the bullet.
  if (marker && (number !== undefined || typed?.number === undefined))
    return { text, marker, ...(number !== undefined && { number }) }
  if (!typed) return { text }
  return { text: typed.rest, marker: typed.marker, ...(typed.number !== undefined && { number: typed.number }) }
}

/** Somebody pressed Enter in the middle of a sentence: what follows belongs to the paragraph before. */
function continued(paragraphs: readonly Paragraph[]): Paragraph[] {
  const found: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const lines = paragraph.lines.map(tidy).filter(Boolean)
    if (lines.length === 0) continue
    const before = found.at(-1)
    if (before && goesOn(before, paragraph, lines)) {
      found[found.length - 1] = {
        ...before,
        lines: [joined([...before.lines, ...lines])],
        links: linksOf(before, paragraph),
      }
    } else found.push({ ...paragraph, lines })
  }
  return found
}

function goesOn(before: Paragraph, paragraph: Paragraph, lines: readonly string[]): boolean {
  if (before.title || paragraph.title) return Boolean(before.title && paragraph.title)
  return !paragraph.marker && belongs(before.lines.at(-1) ?? '', lines[0] ?? '')
}

const linksOf = (...paragraphs: readonly Paragraph[]) => paragraphs.flatMap(({ links }) => links ?? [])

/** Letters in a paragraph; without an end, a hostile text is joined in quadratic time. */
const longest = 20_000

/** Does the line go on with the words before it? */
function belongs(before: string, line: string): boolean {
  if (before.length > longest) return false
  if (isAddress(before)) return addressGoesOn(before, line)
  if (markerOf(line) || isAddress(line)) return false
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true
  return (startsLower(line) && !endsSentence(before)) || leadsFurther(before)
}

/** Line breaks inside a paragraph: soft inside a list item, else a new paragraph where the words begin anew. */
function softLines({ lines, marker }: Paragraph): string[] {
  const item = marker !== undefined || markerOf(lines[0] ?? '') !== undefined
  const found: string[] = []
  for (const line of lines) {
    const before = found.at(-1)
    const ownItem = markerOf(line) !== undefined || isAddress(line)
    if (before !== undefined && (belongs(before, line) || (item && !ownItem))) {
      found[found.length - 1] = joined([before, line])
    } else found.push(line)
  }
  return found
}

function joined(lines: readonly string[]): string {
  return lines.reduce((before, line) => {
    if (before === '') return line
    return isAddress(before) && addressGoesOn(before, line) ? before + line : `${before} ${line}`
  }, '')
}

/** The words of a cell: list items each on their line, everything else on one. */
export function cellText(paragraphs: readonly Paragraph[]): string {
  const found = continued(paragraphs)
  const items = found.filter((paragraph) => paragraph.marker || markerOf(paragraph.lines[0] ?? ''))
  const words = found.map(({ marker, lines }) => (marker ? `${marker} ${joined(lines)}` : joined(lines)))
  return words.join(items.length > 1 ? '\n' : ' ')
}
