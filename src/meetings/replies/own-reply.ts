import { plainly } from '../../foundation/http/form.ts'
import { isActive, latestReply, type ReplyBoard } from './reading.ts'
import type { Call, Reply, ReplyAnswer } from './store.ts'

/** How a person stands to a meeting: by a seat, or called to one. */
export interface OwnStanding {
  readonly seat: string
  readonly reply: Reply | null
  /** Whose place a substitute takes; null for the holder. */
  readonly call: Call | null
  /** Name of the seat's holder; empty when the seat is vacant. */
  readonly holder: string
  /** The substitute who is called when the holder is absent; undefined when none is to be. */
  readonly called: string | null | undefined
}

/** A seat of one's own comes before a call. */
export function ownStanding(
  { seats, calls, replies }: ReplyBoard,
  person: string,
  seat?: string,
): OwnStanding | undefined {
  const isHere = (one: string) => seat === undefined || one === seat
  const own = seats.find(({ place }) => place.holder?.person === person && isHere(place.seat))
  const call = own ? undefined : calls.findLast((one) => one.person === person && isActive(one) && isHere(one.seat))
  const place = own?.place ?? seats.find((one) => one.place.seat === call?.seat)?.place
  if (!place) return undefined
  const latest = latestReply(replies, place.seat, person)
  const isOld = latest && call && Temporal.Instant.compare(latest.at, call.calledAt) < 0
  return {
    seat: place.seat,
    reply: isOld ? null : latest,
    call: call ?? null,
    holder: place.holder?.name ?? '',
    called: own && place.kind === 'member' ? (own.call?.name ?? null) : undefined,
  }
}

/** What the two buttons and the field beside them say; undefined when neither was pressed. */
export function answerIn(form: FormData): { answer: ReplyAnswer; reason: string } | undefined {
  const [answer, reason] = [form.get('svar'), form.get('arsak')]
  if (answer !== 'coming' && answer !== 'absent') return undefined
  return { answer, reason: typeof reason === 'string' && answer === 'absent' ? plainly(reason).slice(0, 500) : '' }
}
