import type { Tx } from '../../../foundation/database/council.ts'
import { listLetters, type NoticeLetter } from './store.ts'

/** What became of a letter, as the secretary sees it. */
export interface NoticeLetterState extends NoticeLetter {
  readonly state: 'handed-over' | 'failed' | 'by-hand' | 'waiting'
}

export async function readLetters(tx: Tx, council: string, meeting: string): Promise<NoticeLetterState[]> {
  return (await listLetters(tx, council, meeting)).map((letter) => ({ ...letter, state: stateOf(letter) }))
}

function stateOf({ handedOverAt, failure, hasLink }: NoticeLetter): NoticeLetterState['state'] {
  if (handedOverAt) return 'handed-over'
  if (failure) return 'failed'
  return hasLink ? 'by-hand' : 'waiting'
}
