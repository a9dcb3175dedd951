import type { Block, ReadFile } from '../../block.ts'

/** A file as lines that a person can check: kind, marker and words; cells between bars. */
export function outlineOf({ sections }: ReadFile): string[][] {
  return sections.map(({ blocks }) => blocks.map(lineOf))
}

function lineOf({ kind, marker, text, cells }: Block): string {
  return [kind, marker, cells ? cells.map((cell) => cell.replaceAll('\n', ' / ')).join(' | ') : text]
    .filter(Boolean)
    .join(' ')
}

/** All words of a file, lower case, letters and digits only, with how often each stands. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
