import type { Tx } from '../foundation/database/council.ts'
import type { Day } from '../foundation/days.ts'
import type { Reader } from '../foundation/http/visit.ts'

/**
 * What someone who takes part in meetings may look into beyond what is public: the announced agendas of these bodies, of
 * these meetings, and these single items. Nothing else of a meeting follows from an item.
 */
export interface Insight {
  /** Bodies in which the person has a seat today. */
  readonly bodies: readonly string[]
  /** Meetings that the person is called to, as a substitute or by a seat that begins before the day. */
  readonly meetings: readonly string[]
  /** Items that the person is called to alone, with what stands under them. */
  readonly items: readonly string[]
}

/** What a person may look into on a day; features below accounts know. */
export type InsightSource = (tx: Tx, council: string, person: string, day: Day) => Promise<Insight>

/**
 * How much a reader may find: what is public, everything that the council's secretary keeps, or what is public and what
 * a seat in a body gives. A query asks whether it is `'everything'`, never whether it is `'public'`: there are more than
 * two answers, and whatever is not told apart must see less, not more.
 */
export type Sees = 'public' | 'everything' | Insight

/** The secretary prepares the cases and sees them all; who has a seat sees the agendas of it; others what is public. */
export function seesOf(reader: Reader | null): Sees {
  if (reader?.offices.has('secretary')) return 'everything'
  return reader?.insight ?? 'public'
}

/** What lies open to the reader besides what is public; undefined when nothing does. */
export const insightIn = (sees: Sees): Insight | undefined => (typeof sees === 'object' ? sees : undefined)

/** Undefined when it opens nothing, so that such a reader is like any other. */
export const orNothing = (insight: Insight): Insight | undefined =>
  insight.bodies.length || insight.meetings.length || insight.items.length ? insight : undefined
