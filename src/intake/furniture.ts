import type { Block, Section } from './block.ts'

/** Page numbers, lines of contents and the lines that every page repeats at its top or foot are set aside; the first of them is kept. */
export function withoutFurniture(
  sections: readonly Section[],
  isDeck: boolean,
): { parts: Section[]; furniture: Block[] } {
  const repeated = repeatedEdges(sections)
  const furniture: Block[] = []
  const seen = new Set<string>()
  const parts = sections.map((section) => {
    const edges = edgesOf(section)
    const blocks = section.blocks.filter((block) => {
      const key = masked(block.text)
      const again = edges.includes(block) && repeated.has(key) && seen.has(key) && !(isDeck && block.kind === 'title')
      if (edges.includes(block)) seen.add(key)
      const drop = again || isContentsLine(block) || (edges.includes(block) && isPageNumber(block.text))
      if (drop) furniture.push(block)
      return !drop
    })
    return { ...section, blocks }
  })
  return { parts, furniture }
}

const edgesOf = ({ blocks }: Section): Block[] => [...blocks.slice(0, 2), ...blocks.slice(-2)]

function repeatedEdges(sections: readonly Section[]): Set<string> {
  const counts = new Map<string, number>()
  for (const section of sections) {
    for (const key of new Set(
      edgesOf(section)
        .filter(mayRepeat)
        .map((block) => masked(block.text)),
    )) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const enough = Math.max(3, sections.length / 2)
  return new Set([...counts].flatMap(([key, count]) => (count >= enough ? [key] : [])))
}

const mayRepeat = (block: Block): boolean => block.text.length < 120 && block.kind !== 'row' && block.kind !== 'item'

/** The page number alone may differ: `Protokoll – side 3 av 9`. */
const masked = (text: string): string => text.replace(/(?<=[Ss]ide )\d+(?: av \d+)?|^\d{1,3} | \d{1,3}$/g, '#')

/** `3 Økonomi ........ 7` in a table of contents names what stands elsewhere. */
const isContentsLine = ({ text }: Block): boolean =>
  text.length < 160 && /\p{L}.*?\s?(?:\.\s?){4,}\s?\d{1,3}$/u.test(text)

const isPageNumber = (text: string): boolean =>
  /^(?:[Ss]ide\s)?\d{1,3}(?:\s?(?:av|\/)\s?\d{1,3})?$|^[-–]\s?\d{1,3}\s?[-–]$/.test(text)
