import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { CouncilDocument } from '../store.ts'
import { insertVersion, leaveVersion, setFile } from './store.ts'

interface Replacement {
  /** One that `storeFile` answered. */
  readonly file: string
  /** The former file held something that nobody should have seen: it is then the desk's alone. */
  readonly withdraws: boolean
}

/** The document shows the new file from now on; the former is kept, and open to those who could have it. */
export async function replaceFile(tx: Tx, act: Act, before: CouncilDocument, { file, withdraws }: Replacement) {
  await leaveVersion(tx, act.council, before.document, before.visible && !withdraws)
  const added = { file, at: act.now, addedBy: act.actor.person }
  const version = await insertVersion(tx, act.council, before.document, added)
  await setFile(tx, act.council, before.document, file)
  await record(tx, act, { kind: 'document.replaced', subject: before.document, data: { version } })
}
