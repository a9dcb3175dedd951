import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** Where the presenter stands. */
export interface Presentation {
  /** The slide's key. */
  readonly slide: string
  /** The screen is black for a while. */
  readonly blank: boolean
  readonly beganAt: Temporal.Instant
}

interface Keyed {
  readonly key: string
}

export interface Around<S> {
  readonly slide: S
  /** From 1, of those that this reader sees. */
  readonly number: number
  readonly of: number
  readonly first: S
  readonly previous: S | undefined
  readonly next: S | undefined
  readonly last: S
}

/** A slide and those around it; undefined when there is none of that key. */
export function aroundSlide<S extends Keyed>(slides: readonly S[], key: string): Around<S> | undefined {
  const at = slides.findIndex((one) => one.key === key)
  const slide = slides[at]
  if (!slide) return undefined
  const [first, last] = [slides[0]!, slides.at(-1)!]
  return { slide, number: at + 1, of: slides.length, first, last, previous: slides[at - 1], next: slides[at + 1] }
}

/**
 * Where the presenter is: at the first slide until something is shown; when the slide has been divided in fewer, at the
 * first part of it; when what it showed is gone, at the beginning.
 */
export function standingAt<S extends Keyed>(slides: readonly S[], presentation: Presentation | undefined): Around<S> {
  const key = presentation?.slide ?? ''
  const found = aroundSlide(slides, key) ?? aroundSlide(slides, wholeOf(key))
  return found ?? aroundSlide(slides, slides[0]!.key)!
}

/**
 * What a screen that follows shows: nothing while it is black, and nothing when the presenter stands at a slide that this
 * reader may not see. The two look alike, so that a black screen tells of nothing.
 */
export function shownTo<S extends Keyed>(slides: readonly S[], presentation: Presentation | undefined): S | undefined {
  if (!presentation) return slides[0]
  if (presentation.blank) return undefined
  const { slide } = presentation
  return slides.find(({ key }) => key === slide) ?? slides.find(({ key }) => key === wholeOf(slide))
}

/** The key without which part it is: `saksliste:2` is of `saksliste`. */
const wholeOf = (key: string) => key.replace(/:\d+$/, '')

export const whyCannotShowSlide = (slides: readonly Keyed[], key: string): Refusal | null =>
  slides.some((one) => one.key === key) ? null : refuse(words.gone)
