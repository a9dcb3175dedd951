import { asBlocks, type Block, type Runs } from './blocks.ts'
import { inlineMarkdown } from './writing-inline.ts'

/** Blocks as Markdown that reads back as the same blocks: the other way of `asBlocks`. */
export function asMarkdown(blocks: readonly Block[]): string {
  return linesOf(blocks).join('\n').trim()
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const lines = blockLines(block, standsApart(block, blocks, index))
    return index ? ['', ...lines] : lines
  })
}

/** Two lists in a row are told apart by their marks: every other one has the second kind. */
function standsApart(block: Block, blocks: readonly Block[], index: number): boolean {
  let apart = false
  for (let at = index; at > 0; at--) {
    const before = blocks[at - 1]
    if (block.kind !== 'list' || before?.kind !== 'list' || before.numbered !== block.numbered) break
    apart = !apart
  }
  return apart
}

function blockLines(block: Block, apart: boolean): string[] {
  switch (block.kind) {
    case 'paragraph':
      return inlineMarkdown(block.runs).split('\n').map(escapeStart)
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inlineMarkdown(block.runs).replaceAll('\n', ' ')}`]
    case 'quote':
      return linesOf(block.blocks).map((line) => (line ? `> ${line}` : '>'))
    case 'list':
      return block.items.flatMap((item, index) => itemLines(item, markOf(block.numbered, block.start + index, apart)))
    case 'table':
      return tableLines(block)
  }
}

const markOf = (numbered: boolean, number: number, apart: boolean) =>
  numbered ? `${number}${apart ? ')' : '.'} ` : apart ? '* ' : '- '

/** A list right under its item stays close to it, so that short lists read as lists. */
function itemLines(item: readonly Block[], mark: string): string[] {
  const close = item.length === 2 && item[0]?.kind === 'paragraph' && item[1]?.kind === 'list'
  const lines = linesOf(item).filter((line) => !close || line !== '')
  return lines.map((line, index) => (index ? (line ? ' '.repeat(mark.length) + line : '') : mark + line))
}

function tableLines({ header, rows, sides }: Block & { kind: 'table' }): string[] {
  const row = (cells: readonly Runs[]) => `| ${cells.map(cellMarkdown).join(' | ')} |`
  const rule = `| ${sides.map((side) => ({ left: '---', center: ':-:', right: '--:' })[side]).join(' | ')} |`
  return [row(header), rule, ...rows.map(row)]
}

const cellMarkdown = (runs: Runs) => inlineMarkdown(runs).replaceAll('|', '\\|').replaceAll('\n', '<br>')

/** What Markdown would take for the beginning of something else than a paragraph; dates it knows already. */
function escapeStart(line: string): string {
  if (!/^([->+*#|:]|\d{1,9}[.)])/.test(line) || asBlocks(line)[0]?.kind === 'paragraph') return line
  if (/^(>|[-+*](\s|$)|#{1,6}(\s|$)|[|:-][\s|:-]*$)/.test(line)) return `\\${line}`
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
