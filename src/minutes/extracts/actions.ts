import { hashOf } from '../../accounts/token.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Day } from '../../foundation/days.ts'
import { record } from '../../foundation/events.ts'
import { randomToken } from '../../foundation/identity.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { findExtractable } from './facts.ts'
import { type TheirOutcome, whyCannotAnswer, whyCannotRemind, whyCannotSend } from './rules.ts'
import { insertExtract, lockExtract, type NewExtract, updateExtract } from './store.ts'
import { words } from './words.ts'

/** To each receiver once; by letter after the commit where there is an address, else by hand. Answers how many. */
export async function sendExtracts(
  tx: Tx,
  act: Act,
  decision: string,
  receivers: readonly Omit<NewExtract, 'decision'>[],
): Promise<number | Refusal> {
  const found = await findExtractable(tx, act.council, decision, 'everything')
  if (!found) return refuse(words.gone)
  if (!receivers.length) return refuse(words.sendEmpty)
  const refusal = receivers.reduce<Refusal | null>((no, { email }) => no ?? whyCannotSend({ ...found, email }), null)
  if (refusal) return refusal
  let sent = 0
  for (const receiver of receivers) {
    const extract = await insertExtract(tx, act.council, { decision, ...receiver }, act.now)
    if (!extract) continue
    sent += 1
    await record(tx, act, {
      kind: receiver.email ? 'extract.asked' : 'extract.made',
      subject: extract,
      data: { decision },
    })
  }
  return sent
}

/** A new token takes the old one's place; only its hash is kept. */
export async function makeLink(tx: Tx, council: string, extract: string): Promise<string> {
  const token = randomToken()
  await updateExtract(tx, council, extract, { token_hash: hashOf(token) })
  return token
}

export async function remindReceiver(tx: Tx, act: Act, extract: string): Promise<Refusal | undefined> {
  const found = await lockExtract(tx, act.council, extract)
  if (!found) return refuse(words.gone)
  const refusal = whyCannotRemind(found, found.email)
  if (refusal) return refusal
  await record(tx, act, { kind: 'extract.reminded', subject: extract, data: { decision: found.decision } })
}

/** On paper, or in a safe way of their own. */
export async function handOver(tx: Tx, act: Act, extract: string): Promise<Refusal | undefined> {
  const found = await lockExtract(tx, act.council, extract)
  if (!found) return refuse(words.gone)
  if (found.sentAt) return undefined
  await updateExtract(tx, act.council, extract, { sent_at: `${act.now}` })
  await record(tx, act, { kind: 'extract.handed-over', subject: extract, data: { decision: found.decision } })
}

export interface TheirAnswer {
  readonly caseNumber: string
  readonly day: Day | null
  readonly outcome: TheirOutcome | null
  readonly difference: string
}

/** They have it: and when they tell, what they did with it. May be told again as the case goes on with them. */
export async function noteAnswer(tx: Tx, act: Act, extract: string, answer: TheirAnswer): Promise<Refusal | undefined> {
  const refusal = whyCannotAnswer(answer)
  if (refusal) return refusal
  const found = await lockExtract(tx, act.council, extract)
  if (!found) return refuse(words.gone)
  await updateExtract(tx, act.council, extract, {
    received_at: `${found.receivedAt ?? act.now}`,
    their_case_number: answer.caseNumber,
    their_day: answer.day?.toString() ?? null,
    their_outcome: answer.outcome,
    difference: answer.difference,
  })
  const data = { decision: found.decision, outcome: answer.outcome }
  await record(tx, act, { kind: answer.outcome ? 'extract.answered' : 'extract.received', subject: extract, data })
}
