import type { Block } from '../block.ts'
import { type Known, normalised, wordsOf } from '../found.ts'

/** How a vote is written down. Only the words are kept: unanimity says nothing about how many were there. */
const voteForms: readonly { form: RegExp; example: string }[] = [
  {
    form: /(?:Vedtatt|Vedteken?)[^.]{0,40}?\d{1,3}\s?(?:mot|–|-)\s?\d{1,3}\s(?:stemmer?|røyst(?:er)?)(?!\p{L})/iu,
    example: 'Vedtatt med 8 mot 2 stemmer.',
  },
  {
    form: /\d{1,3}\s(?:stemmer\s|røyster\s)?mot\s\d{1,3}(?:\s(?:stemmer?|røyst(?:er)?))(?!\p{L})/iu,
    example: 'Innstillingen fikk 8 mot 2 stemmer.',
  },
  {
    form: /(?:Vedtatt|Vedteke|Vedteken) mot (?:\d{1,3}|\p{L}+) (?:stemmer|stemme|røyster|røyst)/iu,
    example: 'Vedteke mot to røyster',
  },
  {
    form: /(?:Enstemmig|Einstemmig|Samrøystes)(?:\s(?:vedtatt|vedteke|vedteken|godkjent|godkjend|valgt|vald|vedtak))?(?!\p{L})/iu,
    example: 'Samrøystes vedteke.',
  },
]

export const voteExamples = voteForms.map(({ example }) => example)

export function voteIn(block: Block, text: string): Known<string> | undefined {
  if (text.length > 4000) return undefined
  for (const { form } of voteForms) {
    const found = form.exec(text)
    if (found) return normalised(found[0], wordsOf(block, found[0]))
  }
  return undefined
}

/** «Innstillingen ble vedtatt med 9 mot 1 stemme.» on a line of its own tells of the vote, and decides nothing more. */
export const isVoteAlone = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.text.length < 110 &&
  voteIn(block, block.text) !== undefined &&
  /^(?:(?:en|ein)stemmig|samrøystes|vedtatt|vedteke|innstillinga?|innstillingen|forslaget|tilrådinga|framlegget)(?!\p{L})/iu.test(
    block.text,
  )
