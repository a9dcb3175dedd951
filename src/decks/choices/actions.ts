import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { findMeeting } from '../../meetings/store.ts'
import { findPicture } from '../pictures/store.ts'
import { readDeck } from '../reading.ts'
import { type ChoiceValues, upsertChoice } from './store.ts'
import { words } from './words.ts'

/** Chooses what a slide shows besides the record. Refused when the record has no such slide, or the council no such picture. */
export async function chooseForSlide(
  tx: Tx,
  act: Act,
  meeting: string,
  slide: string,
  values: ChoiceValues,
): Promise<Refusal | undefined> {
  const found = await findMeeting(tx, act.council, meeting, 'everything')
  const deck = found && (await readDeck(tx, act.council, found, 'everything'))
  if (!deck?.slides.some(({ key }) => key === slide)) return refuse(words.noSuchSlide)
  if (values.picture && !(await findPicture(tx, act.council, values.picture, 'everything')))
    return refuse(words.noSuchPicture)
  await upsertChoice(tx, act.council, meeting, slide, values)
  await record(tx, act, { kind: 'slide.changed', subject: meeting, data: { slide } })
}
