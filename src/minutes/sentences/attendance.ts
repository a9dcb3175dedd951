import { timeOf } from '../../foundation/days.ts'
import { capitalised, listed } from '../../foundation/sentences.ts'
import { type Language, speak } from '../../foundation/words.ts'
import { latest, meet, type Span } from './time.ts'
import { words } from './words.ts'

/** An item as a sentence names it, «sak 004/24», and when it was up. */
export interface Taken {
  readonly name: string
  readonly spans: readonly Span[]
}

interface Facts {
  readonly name: string
  readonly stays: readonly Span[]
  /** From when being absent is worth a sentence: when the roll had been called, not while people sat down. */
  readonly begins: Temporal.Instant
  /** Null while the meeting goes on. */
  readonly ends: Temporal.Instant | null
  readonly items: readonly Taken[]
}

/** When somebody came, went or was out, and what that person was not there for. Empty for who was there all the time. */
export function comingsAndGoings({ name, stays, begins, ends, items }: Facts, language: Language): string[] {
  const t = speak(words, language)
  const clock = (at: Temporal.Instant) => timeOf(at, language)
  return gapsIn(stays, begins, ends).map(({ from, until, late }) => {
    const gap = { from, until }
    const missed = items.filter(({ spans }) => spans.some((one) => meet(one, gap)) && !isThere(stays, spans))
    const under = items.filter((one) => !missed.includes(one) && one.spans.some((span) => meet(span, gap)))
    const told = [named(under, language), named(missed, language)] as const
    if (late && until) return capitalised(t.cameLate(name, clock(until), ...told))
    return capitalised(until ? t.wasOut(name, clock(from), clock(until), ...told) : t.left(name, clock(from), ...told))
  })
}

const named = (items: readonly Taken[], language: Language) =>
  listed(
    items.map(({ name }) => name),
    language,
  )

const isThere = (stays: readonly Span[], spans: readonly Span[]) =>
  spans.some((span) => stays.some((stay) => meet(stay, span)))

interface Gap extends Span {
  /** Before the first time that the person was there. */
  readonly late: boolean
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0

function gapsIn(stays: readonly Span[], begins: Temporal.Instant, ends: Temporal.Instant | null): Gap[] {
  const there = joined(stays).filter((stay) => meet(stay, { from: begins, until: ends }))
  const [first] = there
  if (!first) return []
  const before = isBefore(begins, first.from) ? [{ from: begins, until: first.from, late: true }] : []
  const after = there.flatMap(({ until }, at) => {
    const next = there[at + 1]
    const isLast = !next && until && (!ends || isBefore(until, ends))
    return until && (next || isLast) ? [{ from: until, until: next?.from ?? null, late: false }] : []
  })
  return [...before, ...after]
}

/** In the order of time; one who only changed place, or from the room to the screen, was there all along. */
function joined(stays: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const stay of [...stays].sort((one, other) => Temporal.Instant.compare(one.from, other.from))) {
    const last = all.at(-1)
    if (!last || (last.until && isBefore(last.until, stay.from))) all.push(stay)
    else
      all[all.length - 1] = { from: last.from, until: last.until && stay.until ? latest(last.until, stay.until) : null }
  }
  return all
}
