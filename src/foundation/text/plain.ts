import { asBlocks, type Block, type Runs } from './blocks.ts'

/** The words alone: for summaries, search and letters in plain text. Cells are parted by a tabulator, items by lines. */
export const asPlain = (markdown: string): string => asBlocks(markdown).map(blockText).filter(Boolean).join('\n\n')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return runsText(block.runs)
    case 'quote':
      return block.blocks.map(blockText).join('\n')
    case 'list':
      return block.items
        .map((item, index) => `${block.numbered ? `${block.start + index}.` : '–'} ${item.map(blockText).join('\n')}`)
        .join('\n')
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(cellText).join('\t')).join('\n')
  }
}

export const runsText = (runs: Runs): string => runs.map(({ text }) => text).join('')

const cellText = (runs: Runs) => runsText(runs).replace(/\s+/g, ' ').trim()

const abbreviations =
  /(?:^|[\s(])(?:\d+|[A-ZÆØÅ]|kl|nr|jf|ca|mv|osv|bl\.a|f\.eks|dvs|st|pst|pkt|kap|mill|mrd|tlf|evt|ev)\.$/i

/** The first sentence, at most `longest` characters; cut between words with «…» when it is longer. */
export function firstSentence(markdown: string, longest = 200): string {
  const text = asPlain(markdown).replace(/\s+/g, ' ').trim()
  let end = text.length
  for (const { index } of text.matchAll(/[.!?](?=\s)/g)) {
    if (abbreviations.test(text.slice(0, index + 1))) continue
    end = index + 1
    break
  }
  const sentence = text.slice(0, end)
  if (sentence.length <= longest) return sentence
  return `${sentence.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
