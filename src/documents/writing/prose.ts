import { asBlocks, type Block, type Run } from '../../foundation/text/blocks.ts'

/** Somebody's Markdown as parts of a document; `under` is the level of the heading that it stands under. */
export const prose = (markdown: string, under: 1 | 2 | 3 | 4, baseUrl: string): Block[] =>
  asBlocks(markdown).map((block) => placed(block, under, baseUrl))

/** Headings below the one above them, and addresses that hold outside the site too. */
function placed(block: Block, under: number, baseUrl: string): Block {
  const within = (blocks: readonly Block[]) => blocks.map((one) => placed(one, under, baseUrl))
  const line = (runs: readonly Run[]) => runs.map((run) => abroad(run, baseUrl))
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: line(block.runs) }
    case 'heading':
      return { ...block, level: Math.min(6, block.level + under) as 6, runs: line(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(within) }
    case 'quote':
      return { ...block, blocks: within(block.blocks) }
    case 'table':
      return { ...block, header: block.header.map(line), rows: block.rows.map((row) => row.map(line)) }
  }
}

/** `/moss/avtalen` leads nowhere from a file; what is no whole address after all is only its words. */
function abroad({ href, ...run }: Run, baseUrl: string): Run {
  if (href === undefined) return run
  const whole = href.startsWith('/') ? baseUrl + href : href
  return /^(https?:\/\/|mailto:)\S+$/i.test(whole) && URL.canParse(whole) ? { ...run, href: whole } : run
}
