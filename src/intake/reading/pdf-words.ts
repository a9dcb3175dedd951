import { addressGoesOn, isAddress } from '../grammar/addresses.ts'
import { headingWords } from '../grammar/headings.ts'

/** Words of five letters or more that stand somewhere in the document, lower case. */
export type Vocabulary = ReadonlySet<string>

export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of text.match(/\p{L}[\p{L}\p{N}-]{4,}/gu) ?? []) words.add(word.toLocaleLowerCase('nb'))
  }
  return words
}

/** A line of one column; `width` as a share of the column's widest line. */
export interface Wrapped {
  readonly text: string
  readonly share: number
}

/**
 * Words that the end of a line has cut in two are put together on the first line. Answers the same number of lines;
 * one that held nothing but the rest of a word is left empty.
 */
export function mendWords(lines: readonly Wrapped[], vocabulary: Vocabulary): string[] {
  const mended = lines.map(({ text }) => text)
  for (let at = 0; at + 1 < mended.length; at++) {
    const span = /\d[–-]$/.test(mended[at]!) ? /^\d\S*/.exec(mended[at + 1]!)?.[0] : undefined
    const rest = span ?? /^\p{Ll}[\p{Ll}-]*[.,;:)»]*/u.exec(mended[at + 1]!)?.[0]
    const whole = span ? mended[at]! + span : rest && wholeWord(mended[at]!, rest, lines[at]!.share, vocabulary)
    if (!rest || !whole) continue
    mended[at] = whole
    mended[at + 1] = mended[at + 1]!.slice(rest.length).trimStart()
  }
  return mended
}

/** The line with the rest of its last word, or `undefined` when the word was not cut. */
function wholeWord(line: string, rest: string, share: number, vocabulary: Vocabulary): string | undefined {
  const [, before = '', head = '', hyphen = ''] = /^(.*?)(\p{L}+)([-\u00ad]?)$/u.exec(line) ?? []
  if (!head || isAddress(before + head)) return undefined
  const tail = rest.replace(/[.,;:)»]+$/, '')
  const known = (word: string) => {
    const lower = word.toLocaleLowerCase('nb')
    return vocabulary.has(lower) || headingWords.has(lower)
  }
  if (hyphen === '\u00ad') return before + head + rest
  if (hyphen) {
    // «nærings- og» is two words that share their end, not one word in two.
    if (/^(?:og|eller|samt|men|til)$/.test(tail)) return undefined
    return before + head + (known(`${head}-${tail}`) && !known(head + tail) ? '-' : '') + rest
  }
  // A word too long for its box is cut without a hyphen. It then fills its line alone, and stands whole elsewhere or is a word of headings.
  const alone = before.trim() === '' && share > 0.8 && head.length >= 8
  return alone && known(head + tail) ? before + head + rest : undefined
}

/** Wrapped lines of one paragraph as running words. */
export function joinLines(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    if (line === '') continue
    const last = text.slice(text.lastIndexOf(' ') + 1)
    const glued = text === '' || (isAddress(last) && addressGoesOn(last, line.split(' ', 1)[0]!))
    text += (glued ? '' : ' ') + line
  }
  return text
}
