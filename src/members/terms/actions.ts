import { lockBody } from '../../councils/bodies/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { findSeat, listSeats, lockSeat, type Seat } from '../seats/store.ts'
import { whyCannotHold, whyCannotSitTwice } from './rules.ts'
import { deleteTerm, insertTerm, listTerms, type NewTerm, updateTerm } from './store.ts'
import { words } from './words.ts'

/** What is not known is left out: `to` open, nobody has left, nothing said of the election. */
type TermToAdd = Pick<NewTerm, 'seat' | 'person' | 'from'> & Partial<NewTerm>

/** Answers the new term's identifier. Refused while another holds the seat, or the person another seat of the body. */
export async function addTerm(tx: Tx, act: Act, values: TermToAdd): Promise<string | Refusal> {
  const full = { to: null, left: null, electedBy: '', ...values }
  const refusal = await whyNot(tx, act, full)
  if (refusal) return refusal
  const term = await insertTerm(tx, act.council, full)
  await record(tx, act, { kind: 'term.added', subject: term })
  return term
}

export async function changeTerm(tx: Tx, act: Act, term: string, values: NewTerm): Promise<Refusal | undefined> {
  const refusal = await whyNot(tx, act, values, term)
  if (refusal) return refusal
  await updateTerm(tx, act.council, term, values)
  await record(tx, act, { kind: 'term.changed', subject: term })
}

/** For a mistake: one who leaves keeps the term, and it gets a last day. */
export async function removeTerm(tx: Tx, act: Act, term: string): Promise<void> {
  await deleteTerm(tx, act.council, term)
  await record(tx, act, { kind: 'term.removed', subject: term })
}

/** Locks the body and the seat before it looks: of two who fill a seat at once, the second sees the first. */
async function whyNot(tx: Tx, act: Act, values: NewTerm, itself?: string): Promise<Refusal | null> {
  const wanted = await findSeat(tx, act.council, values.seat)
  if (!wanted) return refuse(words.noSuchSeat)
  await lockBody(tx, act.council, wanted.body)
  await lockSeat(tx, act.council, values.seat)
  const others = (await listTerms(tx, act.council)).filter((one) => one.term !== itself)
  const held = whyCannotHold(
    values,
    others.filter((one) => one.seat === values.seat),
  )
  if (held) return held
  const elsewhere = await otherSeats(tx, act, wanted)
  return whyCannotSitTwice(
    values,
    others.filter((one) => one.person === values.person && elsewhere.has(one.seat)),
  )
}

/** The other seats of the body that have a vote; an observer's is none. */
async function otherSeats(tx: Tx, act: Act, { body, seat, kind }: Seat): Promise<Set<string>> {
  if (kind === 'observer') return new Set()
  const seats = await listSeats(tx, act.council)
  return new Set(
    seats.filter((one) => one.body === body && one.kind === 'member' && one.seat !== seat).map((one) => one.seat),
  )
}
