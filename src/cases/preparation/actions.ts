import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import type { Refusal } from '../../law/refusal.ts'
import type { CouncilCase } from '../store.ts'
import { whyCannotBeReady, whyCannotHide } from './rules.ts'
import { markCase, publishCases } from './store.ts'

/** The case then waits for a meeting. Refused: there is nothing to read in it. `papers` is how many it has. */
export async function readyCase(tx: Tx, act: Act, one: CouncilCase, papers: number): Promise<Refusal | undefined> {
  const refusal = whyCannotBeReady(one, papers)
  if (refusal) return refusal
  await markCase(tx, act.council, one.councilCase, 'ready_at', act.now)
  await record(tx, act, { kind: 'case.ready', subject: one.councilCase })
}

/** Undoes `readyCase`. */
export async function unreadyCase(tx: Tx, act: Act, { councilCase }: CouncilCase): Promise<void> {
  await markCase(tx, act.council, councilCase, 'ready_at', null)
  await record(tx, act, { kind: 'case.taken-back', subject: councilCase })
}

/** Everyone sees the case from now on; an exempt one stays exempt. */
export async function showCase(tx: Tx, act: Act, { councilCase }: CouncilCase): Promise<void> {
  for (const shown of await publishCases(tx, act.council, [councilCase], act.now))
    await record(tx, act, { kind: 'case.published', subject: shown })
}

/** Undoes `showCase`. Refused: the case stands on an announced agenda. */
export async function hideCase(
  tx: Tx,
  act: Act,
  { councilCase }: CouncilCase,
  treatments: readonly { readonly announced: boolean }[],
): Promise<Refusal | undefined> {
  const refusal = whyCannotHide(treatments)
  if (refusal) return refusal
  await markCase(tx, act.council, councilCase, 'published_at', null)
  await record(tx, act, { kind: 'case.hidden', subject: councilCase })
}
