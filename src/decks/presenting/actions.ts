import type { Sees } from '../../accounts/sees.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import type { Meeting } from '../../meetings/store.ts'
import { readDeck } from '../reading.ts'
import { shown } from '../slides.ts'
import { whyCannotShowSlide } from './rules.ts'
import { deletePresentation, upsertPresentation } from './store.ts'

interface Move {
  readonly slide: string
  readonly blank: boolean
}

/** Everyone who follows, follows. What the presenter may not see, the presenter cannot show. */
export async function showSlide(
  tx: Tx,
  act: Act,
  meeting: Meeting,
  sees: Sees,
  { slide, blank }: Move,
): Promise<Refusal | undefined> {
  const deck = await readDeck(tx, act.council, meeting, sees)
  const refusal = whyCannotShowSlide(shown(deck), slide)
  if (refusal) return refusal
  await upsertPresentation(tx, act.council, meeting.meeting, { slide, blank, beganAt: act.now })
  // Which slide is not told: the event is heard by all, and the slide may be of an exempt case.
  await record(tx, act, { kind: 'presentation.moved', subject: meeting.meeting })
}

export async function endPresentation(tx: Tx, act: Act, meeting: Meeting): Promise<void> {
  await deletePresentation(tx, act.council, meeting.meeting)
  await record(tx, act, { kind: 'presentation.ended', subject: meeting.meeting })
}
