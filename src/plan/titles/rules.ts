/** Where a sentence turns from what is done to why: the title ends before it. */
const turns = /,? (?:slik at|for å|ved å|som (?:skal|er|jobber|bidrar|fremmer|styrker)|med sikte på|med fokus på) /g

const shortest = 25
const longest = 80

/** The sentence up to where it turns, without the punctuation there; a sentence that does not turn is all of it. */
export function clauseOf(text: string): string {
  const turn = [...text.matchAll(turns)].find(({ index }) => index >= shortest)
  return (turn ? text.slice(0, turn.index) : text).replace(/[\s.,;:]+$/, '')
}

/**
 * The sentence's own beginning as a name for overviews; nothing is reworded. What is still long keeps its first and its
 * last words, since sentences of a plan begin alike and differ at the end.
 */
export function titleOf(text: string): string {
  const clause = clauseOf(text.replace(/\s+/g, ' ').trim())
  return clause.length <= longest ? clause : `${head(clause, 44)} … ${tail(clause, 32)}`
}

/** Whole words from the beginning; a single endless word is cut. */
const head = (text: string, most: number) =>
  text
    .slice(0, most + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, most)

const tail = (text: string, most: number) =>
  text
    .slice(-most - 1)
    .replace(/^\S*\s+/, '')
    .slice(-most)

/**
 * Where a window of the text around the marked words begins and ends, with the words around them; whole words only.
 * `room` is how many letters may stand on each side.
 */
export function windowAround(text: string, { from, to }: { from: number; to: number }, room: number) {
  const start = from <= room ? 0 : text.indexOf(' ', from - room) + 1 || from
  const end = to + room >= text.length ? text.length : Math.max(to, text.lastIndexOf(' ', to + room))
  return { start: Math.min(start, from), end }
}
