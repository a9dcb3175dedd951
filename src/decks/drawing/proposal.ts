import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import type { CouncilCase } from '../../cases/store.ts'
import { asBlocks, type Block, type Runs } from '../../foundation/text/blocks.ts'
import { speak } from '../../foundation/words.ts'
import { divided, heightOf, inPieces, linesIn } from '../fitting/rules.ts'
import { reading } from '../fitting/stage.ts'
import type { DeckRecord } from '../record.ts'
import type { Slide } from '../slide.ts'
import { words } from '../words.ts'
import { begin, bodyRoom, columnOf, inParts } from './making.ts'

/** The proposed decision, word for word, so that the room reads what it decides on. */
export function proposalSlides(record: DeckRecord, one: CouncilCase): Slide[] {
  const paragraphs = paragraphsOf(asBlocks(one.proposal))
  if (!paragraphs.length) return []
  const t = speak(words, record.language)
  const number = t.caseNumber(caseNumberText(one))
  const begun = begin(record, `forslag:${one.councilCase}`, {
    sources: [{ text: number, path: `/saker/${caseAddress(one)}` }],
  })
  const heading = t.proposedDecision
  const label = [number, one.recommendedBy && t.proposedBy(one.recommendedBy)].filter(Boolean).join(' · ')
  const column = columnOf(begun.picture)
  const room = bodyRoom(heading, column) - labelHeight
  const size =
    reading.sizes.find((it) => heightOf(measured(paragraphs, column, it, room), it * reading.gap) <= room) ?? 28
  const slides = divided(measured(paragraphs, column, size, room), room, size * reading.gap)
  return inParts(slides, (part) => ({
    ...begun,
    kind: 'text' as const,
    heading,
    label,
    paragraphs: part.map(({ text }) => text),
    size,
  }))
}

const labelHeight = 52

function measured(paragraphs: readonly string[], column: number, size: number, room: number) {
  const mostLines = Math.floor(room / (size * reading.lineHeight))
  return paragraphs.flatMap((paragraph) =>
    inPieces(paragraph, column, size, mostLines).map((text) => ({
      text,
      height: linesIn(text, column, size) * size * reading.lineHeight,
    })),
  )
}

/** A slide shows the words; tables and quotations within a proposal are read row by row. */
function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOf).filter(Boolean)
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plain(block.runs)]
    case 'list':
      return block.items.map((item, at) => `${mark(block, at)} ${paragraphsOf(item).join(' ')}`)
    case 'quote':
      return paragraphsOf(block.blocks)
    case 'table':
      return [block.header, ...block.rows].map((cells) => cells.map(plain).filter(Boolean).join(' – '))
  }
}

const mark = ({ numbered, start }: Extract<Block, { kind: 'list' }>, at: number) => (numbered ? `${start + at}.` : '•')

const plain = (runs: Runs): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim()
