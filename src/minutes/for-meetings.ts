import { seesOf } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Visit } from '../foundation/http/visit.ts'
import type { Minutes, MinutesLink } from '../meetings/minutes.ts'
import { findMinutesFor, type MinutesFound } from './access.ts'
import { words } from './page-words.ts'
import { minutesDeskPath, minutesPath } from './paths.ts'
import { stateOf } from './rules.ts'
import { words as ruleWords } from './words.ts'

/** `meetings/minutes.ts` says what these answer. */
export const minutesOfMeetings: Minutes = { minutesHere, minutesDesk: minutesDeskPath }

async function minutesHere(tx: Tx, visit: Visit): Promise<MinutesLink | undefined> {
  const found = await findMinutesFor(tx, visit)
  if (!found?.meeting.openedAt) return undefined
  const { meeting, minutes } = found
  const published = Boolean(minutes?.publishedAt)
  const own = ownTask(found)
  if (own) return { says: words[own], path: minutesPath(visit, meeting), waits: true, published }
  if (seesOf(visit.reader) === 'everything' && !minutes?.approvedAt)
    return {
      says: words.writeMinutes,
      path: minutesDeskPath(visit, meeting),
      waits: Boolean(meeting.closedAt),
      published,
    }
  return { says: ruleWords.minutes, path: minutesPath(visit, meeting), waits: false, published }
}

/** What the chair, or one who signs, is to do. */
function ownTask({ minutes, isChair, signatory }: MinutesFound): 'approve' | 'sign' | undefined {
  const state = minutes && stateOf(minutes)
  if (state === 'with-chair' && isChair) return 'approve'
  return state === 'to-be-signed' && signatory && !signatory.signedAt ? 'sign' : undefined
}
