import type { Sees } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { findMeetingAt, type Meeting } from './store.ts'

/** The meeting that the address of the page names. One that is missing, and one that is hidden, are alike undefined. */
export const meetingHere = (
  tx: Tx,
  { council, params }: Pick<Visit, 'council' | 'params'>,
  sees: Sees = 'public',
): Promise<Meeting | undefined> => findMeetingAt(tx, council, params.meeting ?? '', sees)
