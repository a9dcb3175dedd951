import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { whyCannotWrite } from '../rules.ts'
import { lockMinutes } from '../store.ts'
import { listProse, type ProsePlace, type WrittenProse, writeProse } from './store.ts'

export interface Writing extends ProsePlace {
  readonly text: string
  /** When what the writer began from was written; null when there was nothing. */
  readonly began: Temporal.Instant | null
}

/** Somebody else wrote in the meantime: what stands there now. Nothing of either text is lost. */
export interface Clash {
  readonly clash: WrittenProse
}

export const isClash = (value: unknown): value is Clash =>
  typeof value === 'object' && value !== null && 'clash' in value

export async function writeText(
  tx: Tx,
  act: Act,
  meeting: string,
  { agendaItem, exempt, text, began }: Writing,
): Promise<Refusal | Clash | undefined> {
  const refusal = whyCannotWrite(await lockMinutes(tx, act.council, meeting))
  if (isRefusal(refusal)) return refusal
  const prose = await listProse(tx, act.council, meeting)
  const there = prose.find((one) => one.agendaItem === agendaItem && one.exempt === exempt)
  if (there?.text === text || (!there && !text)) return undefined
  if (there && there.changedAt.epochMilliseconds !== began?.epochMilliseconds) return { clash: there }
  const changedBy = act.actor.person
  await writeProse(tx, act.council, meeting, { agendaItem, exempt, text, changedAt: act.now, changedBy })
  await record(tx, act, { kind: 'minutes.written', subject: meeting, data: { item: agendaItem } })
}
