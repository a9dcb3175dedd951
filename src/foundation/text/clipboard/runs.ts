import type { Block, Run } from '../blocks.ts'
import { type Look, pictureLetters, raisedDigits } from './looks.ts'

/** The words of a text node, as they look where they stand. */
export function textRuns(node: Node, { bold, italic, struck, href, kept }: Look): Run[] {
  const parent = node.parentElement
  const written = raisedDigits(pictureLetters(node.textContent ?? '', parent), parent)
  const lines = kept ? written.split('\n') : [written]
  return lines.flatMap((line, index): Run[] => [
    ...(index ? [{ text: '\n' }] : []),
    {
      text: line.replace(/[\t\n\r\f ]+/g, ' ').replace(/[\u00ad\u200b\ufeff]/g, ''),
      ...(bold && { bold: true }),
      ...(italic && { italic: true }),
      ...(struck && { struck: true }),
      ...(href !== undefined && { href }),
    },
  ])
}

/** Two line breaks in a row part paragraphs. */
export function paragraphs(runs: readonly Run[]): Block[] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.text === '\n') lines.push([])
    else lines.at(-1)!.push(run)
  }
  const blocks: Run[][] = []
  let open: Run[] | undefined
  for (const line of lines.map(trimmed)) {
    if (!line.length) open = undefined
    else if (open) open.push({ text: '\n' }, ...line)
    else {
      open = [...line]
      blocks.push(open)
    }
  }
  return blocks.map((one): Block => ({ kind: 'paragraph', runs: one }))
}

/** One space between words and none at the ends; spaces carry no look; neighbours that look the same are one. */
function trimmed(line: readonly Run[]): Run[] {
  const tidy: Run[] = []
  for (const run of line) {
    for (const [part] of run.text.matchAll(/[ \u00a0]{2,}|[ ]|[^ ]+?(?=[ \u00a0]{2}| |$)/g)) {
      const space = /^[ \u00a0]+$/.test(part)
      const before = tidy.at(-1)
      if (space && (!before || before.text.endsWith(' '))) continue
      const look = space ? (sameLook(before, run) ? run : {}) : run
      const next = { ...look, text: space ? ' ' : part }
      if (before && sameLook(before, next)) tidy[tidy.length - 1] = { ...before, text: before.text + next.text }
      else tidy.push(next)
    }
  }
  const last = tidy.at(-1)
  if (last) tidy[tidy.length - 1] = { ...last, text: last.text.replace(/[ \u00a0]+$/, '') }
  const [first] = tidy
  if (first) tidy[0] = { ...first, text: first.text.replace(/^[ \u00a0]+/, '') }
  return tidy.filter(({ text }) => text !== '')
}

const sameLook = (one: Partial<Run> | undefined, other: Partial<Run>) =>
  !!one && (['bold', 'italic', 'struck', 'href'] as const).every((look) => one[look] === other[look])
