import type { ReadFile, Section } from '../block.ts'
import { blocksOfLines, type Line } from './lines.ts'

/** Plain text to sections: at form feeds; or, in a text without any, where three or more lines are empty. */
export function readText(text: string): ReadFile {
  const lines = text.split(/\r\n|\r|\n|\u0085|\u2028/).map((line, index) => ({ text: line, lineNumber: index + 1 }))
  const parts = text.includes('\f') ? atFormFeeds(lines) : atWideGaps(lines)
  return { format: 'text', sections: parts.map(section), properties: {} }
}

function section(lines: readonly Line[], index: number): Section {
  return { number: index + 1, blocks: blocksOfLines(lines, index + 1), lines: lines.map((line) => line.text) }
}

function atFormFeeds(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    const [first, ...after] = line.text.split('\f')
    parts.at(-1)!.push({ ...line, text: first! })
    for (const words of after) parts.push([{ ...line, text: words }])
  }
  return parts.filter(hasWords)
}

function atWideGaps(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]]
  let empty = 0
  for (const line of lines) {
    const blank = line.text.trim() === ''
    if (!blank && empty >= 3 && hasWords(parts.at(-1)!)) parts.push([])
    empty = blank ? empty + 1 : 0
    if (!blank || hasWords(parts.at(-1)!)) parts.at(-1)!.push(line)
  }
  return parts.filter(hasWords)
}

const hasWords = (lines: readonly Line[]): boolean => lines.some((line) => line.text.trim() !== '')
