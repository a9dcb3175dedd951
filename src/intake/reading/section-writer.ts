import type { Block, LeftOut, Place, Section } from '../block.ts'
import { isAddress } from '../grammar/addresses.ts'
import { tidy } from '../grammar/spacing.ts'

type Written = Omit<Block, 'place' | 'kind' | 'text'> & {
  readonly kind: Exclude<Block['kind'], 'row'>
  readonly text: string
}
type Where = Pick<Place, 'box' | 'cell'>

/** Builds one section of a format that knows its paragraphs and rows: one line for each block. */
export interface SectionWriter {
  readonly number: number
  readonly put: (block: Written, where?: Where) => void
  readonly putRow: (cells: readonly string[], where?: Where & { header?: boolean; size?: number }) => void
  readonly leaveOut: (what: LeftOut['what'], text: string, where?: Where) => void
  readonly isEmpty: () => boolean
  readonly section: () => Section
}

export function writeSection(number: number, leftOut: LeftOut[]): SectionWriter {
  const blocks: Block[] = []
  const lines: string[] = []
  const placed = (line: string, where: Where = {}): Place => {
    const at = lines.push(line)
    return { section: number, fromLine: at, toLine: at, ...where }
  }
  return {
    number,
    put: (block, where) => {
      const text = tidy(block.text)
      if (text === '') return
      const kind = block.kind === 'paragraph' && isAddress(text) ? 'address' : block.kind
      blocks.push({ ...block, kind, text, place: placed(block.marker ? `${block.marker} ${text}` : text, where) })
    },
    putRow: (given, { header, size, ...where } = {}) => {
      const cells = given.map(tidyCell)
      const text = tidy(cells.filter(Boolean).join(' '))
      if (text === '') return
      const facts = { ...(header && { header }), ...(size && { size }) }
      blocks.push({ kind: 'row', text, cells, ...facts, place: placed(cells.join('\t').replaceAll('\n', ' '), where) })
    },
    leaveOut: (what, text, where) => {
      const tidied = tidy(text)
      const at = Math.max(1, lines.length)
      if (tidied) leftOut.push({ what, text: tidied, place: { section: number, fromLine: at, toLine: at, ...where } })
    },
    isEmpty: () => blocks.length === 0,
    section: () => ({ number, blocks, lines }),
  }
}

/** A new line inside a cell parts list items; anything else there is soft. */
export function tidyCell(text: string): string {
  return text.split('\n').map(tidy).filter(Boolean).join('\n')
}
