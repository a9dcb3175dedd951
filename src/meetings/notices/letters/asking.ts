import type { Act } from '../../../foundation/act.ts'
import type { Tx } from '../../../foundation/database/council.ts'
import { record } from '../../../foundation/events.ts'
import { ensureLetter } from './store.ts'

/** A letter of this version to this person; it is sent after the commit, each as a job of its own. */
export async function askForLetter(
  tx: Tx,
  act: Act,
  letter: { readonly notice: string; readonly person: string; readonly seat: string },
): Promise<void> {
  const subject = await ensureLetter(tx, act.council, letter)
  await record(tx, act, { kind: 'notice-letter.asked', subject })
}
