/** Where words stand in a text: the first character, from 0, and the one after the last. */
export interface WordSpan {
  readonly from: number
  readonly to: number
}

/** The same words in two texts, with where they stand in each. */
export interface SharedPhrase {
  /** As the first text writes them. */
  readonly words: string
  readonly one: WordSpan
  readonly other: WordSpan
}

interface Word extends WordSpan {
  readonly key: string
  readonly meaningful: boolean
}

/** Words that carry no meaning alone, in bokmål, nynorsk and English. */
const filling = new Set(
  `og i på for å som en et ei ein eit av til med er det den de dei ved om at fra frå eller skal vil kan bli blir
  blitt være vere var seg sin si sitt sine slik så samt både mellom etter under over innen gjennom hos ikke ikkje denne
  dette disse desse dere de også the of and to in a an for on with by that is are be shall will or from as at its`.split(
    /\s+/,
  ),
)

const enough = 3

/** A text taken apart once, to be read beside many others. */
export interface ReadText {
  readonly text: string
  readonly words: readonly Word[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

export function readText(text: string): ReadText {
  const words = wordsOf(text)
  return { text, words, places: Map.groupBy(words.keys(), (at) => words[at]!.key) }
}

/**
 * Phrases that both texts hold: the same words in the same order, at least three of them meaningful, whatever their case
 * and the punctuation between. Each begins and ends with a meaningful word; the longest one wins.
 */
export function sharedPhrases({ text, words }: ReadText, other: ReadText): SharedPhrase[] {
  const found: SharedPhrase[] = []
  for (let at = 0; at < words.length; ) {
    const begins = words[at]!.meaningful ? (other.places.get(words[at]!.key) ?? []) : []
    const run = longest(begins.map((start) => runOf(words, at, other.words, start)))
    if (run && meaningfulIn(run.one) >= enough) {
      const span = spanOf(run.one)
      found.push({ words: text.slice(span.from, span.to), one: span, other: spanOf(run.other) })
      at += run.one.length
    } else at += 1
  }
  return found
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const key = word.normalize('NFC').toLocaleLowerCase('nb')
    return { key, from: index, to: index + word.length, meaningful: !filling.has(key) }
  })
}

interface Run {
  readonly one: readonly Word[]
  readonly other: readonly Word[]
}

/** From here on as far as the words are the same, without filling at the end. */
function runOf(words: readonly Word[], at: number, others: readonly Word[], start: number): Run {
  let length = 0
  let kept = 0
  while (words[at + length] && words[at + length]!.key === others[start + length]?.key) {
    length += 1
    if (words[at + length - 1]!.meaningful) kept = length
  }
  return { one: words.slice(at, at + kept), other: others.slice(start, start + kept) }
}

const longest = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (run.one.length > (best?.one.length ?? 0) ? run : best), undefined)

const meaningfulIn = (words: readonly Word[]) => words.filter(({ meaningful }) => meaningful).length

const spanOf = (words: readonly Word[]): WordSpan => ({ from: words[0]!.from, to: words.at(-1)!.to })
