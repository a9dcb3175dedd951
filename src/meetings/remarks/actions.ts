import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { presentAt } from '../attendance/rules.ts'
import { roomFacts, type When } from '../course/facts.ts'
import { whyNotThen } from '../course/rules.ts'
import { type ProtocolRemark, whyCannotRemark } from './rules.ts'
import { insertRemark, withdrawRemarkAt } from './store.ts'
import { words } from './words.ts'

interface Entered extends When, Pick<ProtocolRemark, 'agendaItem' | 'kind' | 'text'> {
  readonly person: string
}

/** Enters a member's statement under an item that is or has been up. Answers it. */
export async function enterRemark(
  tx: Tx,
  act: Act,
  meeting: string,
  { agendaItem, kind, text: written, person, at: when }: Entered,
): Promise<string | Refusal> {
  const { course, attendance, at } = await roomFacts(tx, act, meeting, { at: when })
  const text = written.trim()
  const sitting = presentAt(attendance, at).find((one) => one.person === person)
  const treated = course.treatments.some((one) => one.agendaItem === agendaItem)
  const refusal = whyNotThen(course, at, act.now) ?? whyCannotRemark({ text, treated, sitting })
  if (refusal) return refusal
  const same = course.remarks.find(
    (one) => one.agendaItem === agendaItem && one.person === person && one.kind === kind && one.text === text,
  )
  if (same) return same.protocolRemark
  const seat = sitting?.seat ?? null
  const remark = await insertRemark(tx, act.council, meeting, { agendaItem, seat, person, kind, text, at })
  await record(tx, act, { kind: 'remark.entered', subject: meeting, data: { remark } })
  return remark
}

/** Undoes `enterRemark`. */
export async function withdrawRemark(tx: Tx, act: Act, meeting: string, remark: string): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting)
  if (!course.remarks.some((one) => one.protocolRemark === remark)) return refuse(words.gone)
  await withdrawRemarkAt(tx, act.council, remark, at)
  await record(tx, act, { kind: 'remark.withdrawn', subject: meeting, data: { remark } })
}
