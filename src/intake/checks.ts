import type { Block, Place } from './block.ts'
import type { Check } from './draft.ts'
import { datesIn, weekdayOf } from './grammar/dates.ts'
import type { Paper } from './paper.ts'
import { caseOfBlock } from './recognisers/case-of-block.ts'

/** What the whole document lets us check beside the budget's arithmetic. Nothing is mended. */
export function generalChecks(paper: Paper): Check[] {
  return [...continuity(paper), ...weekdays(paper), ...paper.blocks.flatMap(repeatedWords)]
}

/** Case numbers of a series follow each other; a gap is named, and no case is made of it. */
function continuity({ blocks }: Paper): Check[] {
  const series = new Map<string, { numbers: Set<number>; places: Place[]; ending: string }>()
  for (const block of blocks) {
    const found = block.text.length < 300 ? caseOfBlock(block) : undefined
    if (!found) continue
    const key = `${found.series ?? ''} ${found.year}`
    const known = series.get(key) ?? { numbers: new Set(), places: [], ending: found.number.split('/')[1]! }
    known.numbers.add(found.seq)
    known.places.push(block.place)
    series.set(key, known)
  }
  return [...series.entries()].flatMap(([key, one]) => gaps(key.split(' ')[0]!, one))
}

function gaps(
  prefix: string,
  { numbers, places, ending }: { numbers: Set<number>; places: Place[]; ending: string },
): Check[] {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [first, last] = [sorted[0]!, sorted.at(-1)!]
  if (sorted.length < 2 || last - first > 200) return []
  const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (seq) => !numbers.has(seq),
  )
  const name = (seq: number): string => [prefix, `${seq}/${ending}`].filter(Boolean).join(' ')
  return [
    {
      kind: 'continuity',
      ok: missing.length === 0,
      what: `${name(first)} – ${name(last)}`,
      ...(missing.length > 0 && { computed: missing.map(name).join(', ') }),
      places,
    },
  ]
}

const names = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']

function weekdays({ blocks }: Paper): Check[] {
  return blocks.flatMap((block) =>
    (block.text.length > 5000 ? [] : datesIn(block.text)).flatMap((date): Check[] => {
      if (date.weekday === undefined || !date.year) return []
      const right = weekdayOf(date.year, date.month, date.day)
      return [
        {
          kind: 'date',
          ok: right === date.weekday,
          what: date.text,
          computed: names[right]!,
          inDocument: names[date.weekday]!,
          places: [block.place],
        },
      ]
    }),
  )
}

/** The same words twice in a row, as when something is pasted once too often. Shown, not mended. */
function repeatedWords(block: Block): Check[] {
  if (block.text.length > 3000 || block.kind === 'row' || block.kind === 'address') return []
  const words = block.text.split(' ')
  for (let size = Math.min(10, words.length >> 1); size >= 2; size--) {
    for (let at = 0; at + 2 * size <= words.length; at++) {
      if (twice(words, at, size))
        return [
          { kind: 'repeated-words', ok: false, what: words.slice(at, at + size).join(' '), places: [block.place] },
        ]
    }
  }
  return []
}

function twice(words: readonly string[], at: number, size: number): boolean {
  for (let index = at; index < at + size; index++) if (words[index] !== words[index + size]) return false
  return words.slice(at, at + size).every((word) => /\p{L}/u.test(word))
}
