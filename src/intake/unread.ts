import type { Block, LeftOut } from './block.ts'
import type { Unread } from './draft.ts'
import type { Words } from './found.ts'
import type { Paper } from './paper.ts'

/** What no recogniser claimed, in order: whole blocks, and sentences of a block of which other sentences were read. */
export function unreadOf(paper: Paper, claimed: readonly Words[]): Unread[] {
  const byPlace = new Map<string, { from: number; to: number }[]>()
  for (const { block, from, to } of claimed) {
    if (from === to && block.text !== '') continue
    const key = keyOf(block)
    const known = byPlace.get(key)
    if (known) known.push({ from, to })
    else byPlace.set(key, [{ from, to }])
  }
  const left = paper.blocks.flatMap((block) => unclaimed(block, byPlace.get(keyOf(block)) ?? []))
  return [...left, ...(paper.file.leftOut ?? []).filter(holdsWords).map(({ place, text }) => ({ place, text }))]
}

/** A block may have been laid anew with its title beside it, so that place and kind tell it, not identity. */
const keyOf = ({ place, kind }: Block): string =>
  `${place.section}:${place.fromLine}:${place.toLine}:${place.cell ?? ''}:${place.box?.x ?? ''}:${place.box?.y ?? ''}:${kind}`

const holdsWords = ({ what, text }: LeftOut): boolean => (what === 'hidden' || what === 'speaker-notes') && text !== ''

function unclaimed(block: Block, spans: readonly { from: number; to: number }[]): Unread[] {
  if (spans.length === 0) return [{ place: block.place, text: block.text }]
  if (block.kind === 'row' || block.kind === 'title' || block.text.length < 60) return []
  return sentencesOf(block.text)
    .filter(({ from, to }) => !spans.some((span) => span.from < to && span.to > from))
    .map(({ from, to }) => ({ place: block.place, text: block.text.slice(from, to).trim() }))
    .filter(({ text }) => /\p{L}{3}/u.test(text))
}

/** Full stops after abbreviations and ordinals do not end a sentence: a capital follows, and a word goes before. */
function sentencesOf(text: string): { from: number; to: number }[] {
  const ends = [...text.matchAll(/\p{Ll}{3,}[.!?](?:»|\))?\s+(?=[\p{Lu}«])/gu)].map(
    (found) => found.index + found[0].length,
  )
  const starts = [0, ...ends]
  return starts.map((from, index) => ({ from, to: ends[index] ?? text.length }))
}
