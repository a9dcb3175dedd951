import type { Block, Place } from './block.ts'
import type { Certainty, Check, Question, Reason, Source } from './draft.ts'

/** Words of a block that something was read from. */
export interface Words {
  readonly block: Block
  readonly from: number
  readonly to: number
}

/** A value that knows where it was read. Every leaf of what a recogniser answers is one, so no value lacks a source. */
export class Known<T> {
  readonly value: T
  readonly certainty: Certainty
  readonly words: readonly Words[]
  readonly reason: Reason | undefined

  constructor(value: T, certainty: Certainty, words: readonly Words[], reason?: Reason) {
    this.value = value
    this.certainty = certainty
    this.words = words
    this.reason = reason
  }
}

/** The shape of a draft with a `Known` in place of every value. Null stays: it means «not said». */
export type Noted<T> = T extends string | number | boolean
  ? Known<T>
  : T extends null | undefined
    ? T
    : T extends readonly (infer One)[]
      ? Noted<One>[]
      : { [Key in keyof T]: Noted<T[Key]> }

export interface Finding<T> {
  readonly value: Noted<T>
  /** Words that were understood without becoming a value: headings, labels, sums that were only checked. */
  readonly claims?: readonly Words[]
  readonly checks?: readonly Check[]
  readonly questions?: readonly Question[]
}

/** All of a block, or the part of it that says so. */
export function wordsOf(block: Block, part?: string): Words {
  const from = part === undefined ? 0 : block.text.indexOf(part)
  if (from < 0 || part === undefined) return { block, from: 0, to: block.text.length }
  return { block, from, to: from + part.length }
}

export const stated = <T>(value: T, ...words: Words[]): Known<T> => new Known(value, 'stated', words)
export const normalised = <T>(value: T, ...words: Words[]): Known<T> => new Known(value, 'normalised', words)
export const inferred = <T>(value: T, reason: Reason, ...words: Words[]): Known<T> =>
  new Known(value, 'inferred', words, reason)

export const placesOf = (words: readonly Words[]): Place[] => [...new Set(words.map(({ block }) => block.place))]

export interface Separated {
  readonly value: unknown
  readonly sources: Record<string, Source>
  readonly words: Words[]
}

/** Parts what was found into plain values and their sources by JSON pointer. */
export function separate(noted: unknown, pointer: string): Separated {
  const sources: Record<string, Source> = {}
  const words: Words[] = []
  const plain = (part: unknown, at: string): unknown => {
    if (part instanceof Known) {
      sources[at] = sourceOf(part)
      for (const one of part.words) words.push(one)
      return part.value
    }
    if (Array.isArray(part)) return part.map((one, index) => plain(one, `${at}/${index}`))
    if (part === null || typeof part !== 'object') return part
    const entries = Object.entries(part).filter(([, one]) => one !== undefined)
    return Object.fromEntries(entries.map(([key, one]) => [key, plain(one, `${at}/${key}`)]))
  }
  return { value: plain(noted, pointer), sources, words }
}

function sourceOf({ certainty, words, reason }: Known<unknown>): Source {
  const quotes = words.map(({ block, from, to }) => block.text.slice(from, to))
  return { certainty, quote: [...new Set(quotes)].join(' … '), places: placesOf(words), ...(reason && { reason }) }
}
