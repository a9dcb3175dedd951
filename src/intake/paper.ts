import type { Block, ReadFile, Section } from './block.ts'
import { withoutFurniture } from './furniture.ts'
import { endsSentence, startsLower } from './grammar/joining.ts'
import { languageOf } from './grammar/language.ts'
import { apart } from './inline-cases.ts'

/** A document laid ready for the recognisers: without what every page repeats, and told apart as slides or running text. */
export interface Paper {
  readonly file: ReadFile
  readonly parts: readonly Section[]
  readonly blocks: readonly Block[]
  /** Slides say one thing each; in running text a subject goes on over the page. */
  readonly isDeck: boolean
  readonly language: 'nb' | 'nn'
  readonly counted: { readonly bokmål: number; readonly nynorsk: number }
  /** Headers, footers and page numbers: neither read nor unread. */
  readonly furniture: readonly Block[]
  /** The last resort for a date without a year, ISO. */
  readonly today: string | undefined
}

export function paperOf(file: ReadFile, today?: string): Paper {
  const isDeck = looksLikeDeck(file)
  const { parts, furniture } = withoutFurniture(file.sections, isDeck)
  const joined = (isDeck ? parts : overPages(parts)).map((part) => ({ ...part, blocks: part.blocks.flatMap(apart) }))
  const blocks = joined.flatMap((part) => part.blocks)
  const { language, bokmål, nynorsk } = languageOf(blocks.map((block) => block.text))
  return { file, parts: joined, blocks, isDeck, language, counted: { bokmål, nynorsk }, furniture, today }
}

function looksLikeDeck({ format, sections }: ReadFile): boolean {
  if (format === 'pptx') return true
  if (sections.length < 3 || (format !== 'text' && format !== 'pdf')) return false
  return format === 'pdf' ? isLandscape(sections) : medianWords(sections) <= 90
}

function isLandscape(sections: readonly Section[]): boolean {
  const boxes = sections.flatMap((section) => section.blocks.flatMap((block) => block.place.box ?? []))
  if (boxes.length === 0) return medianWords(sections) <= 90
  const [right, bottom] = [Math.max(0, ...ends(boxes, 'x', 'width')), Math.max(0, ...ends(boxes, 'y', 'height'))]
  return right > bottom * 1.1
}

type Box = NonNullable<Block['place']['box']>

/** The largest ends only, so that thousands of boxes do not become thousands of arguments. */
function ends(boxes: readonly Box[], start: 'x' | 'y', size: 'width' | 'height'): number[] {
  return [boxes.reduce((most, box) => Math.max(most, box[start] + box[size]), 0)]
}

function medianWords(sections: readonly Section[]): number {
  const counts = sections.map(({ blocks }) => blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0))
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
}

/** A sentence that goes on at the top of the next page is one block, shown where it began. */
function overPages(parts: readonly Section[]): Section[] {
  const answer: { number: number; lines: readonly string[]; blocks: Block[] }[] = []
  for (const part of parts) {
    const [first, ...others] = part.blocks
    const last = answer.at(-1)?.blocks.at(-1)
    if (first && last && goesOn(last, first)) {
      answer.at(-1)!.blocks.splice(-1, 1, { ...last, text: `${last.text} ${first.text}` })
      answer.push({ ...part, blocks: others })
    } else answer.push({ ...part, blocks: [...part.blocks] })
  }
  return answer
}

function goesOn(last: Block, first: Block): boolean {
  const running = (last.kind === 'paragraph' || last.kind === 'item') && first.kind === 'paragraph'
  return running && startsLower(first.text) && !endsSentence(last.text) && last.text.length > 30
}
