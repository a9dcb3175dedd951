import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { roomFacts, type When } from '../course/facts.ts'
import { words as courseWords } from '../course/words.ts'
import { placeFor } from '../presence/rules.ts'
import {
  type Disqualification,
  type DisqualificationOutcome,
  sameQuestion,
  whyCannotRaise,
  whyCannotSettle,
} from './rules.ts'
import { insertDisqualification, updateDisqualification, withdrawDisqualificationAt } from './store.ts'
import { words } from './words.ts'

interface Raised extends When, Pick<Disqualification, 'agendaItem' | 'person' | 'kind' | 'raised'> {
  /** Left out: the person's own place, or the one that they are called to. */
  readonly seat?: string
  /** Personal, and never on a public page. */
  readonly reason?: string
  /** What the member or the other refers to; the body may find another. */
  readonly legalBasis?: string
}

/**
 * Raises whether somebody may take part in a case, also before the meeting so that a substitute can be called (§ 7-10).
 * Answers the question; raised again it is the same one.
 */
export async function raiseDisqualification(
  tx: Tx,
  act: Act,
  meeting: string,
  { reason = '', legalBasis = '', seat: given, at: when, ...about }: Raised,
): Promise<string | Refusal> {
  const { course, attendance, agenda, at } = await roomFacts(tx, act, meeting, { at: when })
  if (course.closedAt) return refuse(courseWords.alreadyClosed)
  const item = agenda.find(({ agendaItem }) => agendaItem === about.agendaItem)
  if (!item) return refuse(courseWords.noSuchItem)
  const wanted = { ...about, seat: given ?? placeFor(attendance, about.person, about.agendaItem) }
  const known = sameQuestion(course.disqualifications, wanted)
  if (known) return known.disqualification
  const refusal =
    whyCannotRaise(attendance, wanted, course.disqualifications, item.kind === 'election') ??
    whyCannotSettle('takes-part', legalBasis)
  if (refusal) return refusal
  const values = { ...wanted, seat: wanted.seat ?? '', reason: reason.trim(), legalBasis, raisedAt: at }
  const disqualification = await insertDisqualification(tx, act.council, meeting, values)
  await record(tx, act, { kind: 'disqualification.raised', subject: meeting, data: { disqualification } })
  return disqualification
}

interface Settled extends When {
  readonly outcome: DisqualificationOutcome
  /** Left out: the one that was referred to when it was raised. */
  readonly legalBasis?: string
}

/** As the body has decided without the member. Decided anew it stands in place of the first; so does `null`: undecided. */
export async function decideDisqualification(
  tx: Tx,
  act: Act,
  meeting: string,
  disqualification: string,
  settled: Settled | null,
): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting, settled ?? {})
  const before = course.disqualifications.find((one) => one.disqualification === disqualification)
  if (!before) return refuse(words.gone)
  const legalBasis = settled?.legalBasis?.trim() || before.legalBasis
  const refusal = settled && whyCannotSettle(settled.outcome, legalBasis)
  if (refusal) return refusal
  const outcome = settled?.outcome ?? null
  await updateDisqualification(tx, act.council, disqualification, {
    outcome,
    legalBasis,
    decidedAt: outcome ? at : null,
  })
  await record(tx, act, { kind: 'disqualification.decided', subject: meeting, data: { disqualification, outcome } })
}

/** Undoes `raiseDisqualification`. */
export async function withdrawDisqualification(
  tx: Tx,
  act: Act,
  meeting: string,
  disqualification: string,
): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting)
  if (!course.disqualifications.some((one) => one.disqualification === disqualification)) return refuse(words.gone)
  await withdrawDisqualificationAt(tx, act.council, disqualification, at)
  await record(tx, act, { kind: 'disqualification.withdrawn', subject: meeting, data: { disqualification } })
}
