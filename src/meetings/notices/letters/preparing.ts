import { hashOf } from '../../../accounts/token.ts'
import { getCouncil } from '../../../councils/council/store.ts'
import type { Tx } from '../../../foundation/database/council.ts'
import { dayOf } from '../../../foundation/days.ts'
import { randomToken } from '../../../foundation/identity.ts'
import type { Services, Told } from '../../../foundation/outbox.ts'
import { calendarUid } from '../../calendar/rules.ts'
import { meetingPath, ownMeetingPath } from '../../paths.ts'
import { isActive, readReplies } from '../../replies/reading.ts'
import { type Call, findCall } from '../../replies/store.ts'
import { findMeeting, type Meeting } from '../../store.ts'
import { isOver } from '../rules.ts'
import { getNotice, listNotices, type SentNotice } from '../store.ts'
import type { MeetingLetter } from './letter.ts'
import { listLetters, lockLetter, updateLetter } from './store.ts'

/** What is to be sent; `why` when it cannot be, undefined when there is nothing more to send. */
type Prepared = { readonly letter: MeetingLetter } | { readonly why: 'no-address' | 'replaced' } | undefined

/** Each try makes a new link, so that a letter which may or may not have left never opens a door beside the one that did. */
export async function prepareLetter(tx: Tx, { council, subject }: Told, services: Services): Promise<Prepared> {
  const found = await lockLetter(tx, council, subject)
  if (!found || found.handedOverAt) return undefined
  const meeting = await findMeeting(tx, council, found.meeting, 'everything')
  const notice = await getNotice(tx, council, found.notice)
  const versions = await listNotices(tx, council, found.meeting)
  const now = services.now()
  if (!meeting || isOver(meeting, dayOf(now))) return { why: 'replaced' }
  const letters = await listLetters(tx, council, found.meeting)
  const later = new Set(versions.filter(({ version }) => version > notice.version).map((one) => one.notice))
  if (letters.some((one) => one.person === found.person && later.has(one.notice))) return { why: 'replaced' }
  if (!found.email) return { why: 'no-address' }
  const { seats, calls } = await readReplies(tx, council, meeting)
  const holder = seats.find(({ place }) => place.seat === found.seat)?.place.holder
  const call = calls.findLast((one) => one.seat === found.seat && one.person === found.person && isActive(one))
  if (holder?.person !== found.person && !call) return { why: 'replaced' }
  const isCalledLater = call && Temporal.Instant.compare(call.calledAt, notice.sentAt) > 0
  const answers = notice.kind !== 'cancellation'
  const token = answers ? randomToken() : undefined
  if (token) await updateLetter(tx, council, subject, { token_hash: hashOf(token) })
  const frame = await frameOf(tx, council, services, meeting, notice, calls, found)
  return {
    letter: {
      ...frame,
      to: found.email,
      name: found.name,
      about: isCalledLater && answers ? 'call' : notice.kind,
      before: isCalledLater ? undefined : versions.find(({ version }) => version === notice.version - 1)?.content,
      message: isCalledLater ? '' : notice.message,
      substituteFor: call ? { name: holder?.name ?? '', oneItem: call.agendaItem !== null } : null,
      answerLink: token && `${services.installation.baseUrl}/${council}/svar/${token}`,
    },
  }
}

/** To one whose call is taken back; undefined when the person was never told of it, or has been told of this. */
export async function prepareWithdrawal(tx: Tx, { council, subject }: Told, services: Services): Promise<Prepared> {
  const call = await findCall(tx, council, subject)
  if (!call?.withdrawnAt || call.withdrawalToldAt) return undefined
  const meeting = await findMeeting(tx, council, call.meeting, 'everything')
  const notice = (await listNotices(tx, council, call.meeting)).at(-1)
  const letters = await listLetters(tx, council, call.meeting)
  const told = letters.some((one) => one.person === call.person && one.seat === call.seat && one.handedOverAt)
  if (!meeting || !notice || !told || !call.email || isOver(meeting, dayOf(services.now()))) return undefined
  const { calls } = await readReplies(tx, council, meeting)
  if (calls.some((one) => one.person === call.person && isActive(one))) return undefined
  const frame = await frameOf(tx, council, services, meeting, notice, calls, call)
  const calendar = { ...frame.calendar, sequence: frame.calendar.sequence - 1 } // the call was one below this
  return {
    letter: {
      ...frame,
      calendar,
      to: call.email,
      name: call.name,
      about: 'withdrawal',
      before: undefined,
      message: '',
      substituteFor: null,
      answerLink: undefined,
    },
  }
}

/** What every letter about the meeting has. */
async function frameOf(
  tx: Tx,
  council: string,
  { installation, post, now }: Services,
  meeting: Meeting,
  { content, sequence }: SentNotice,
  calls: readonly Call[],
  { person, seat }: { readonly person: string; readonly seat: string },
) {
  const { name, email, language } = await getCouncil(tx, council)
  const { baseUrl } = installation
  const takenBack = calls.filter((one) => one.person === person && one.seat === seat && one.withdrawnAt).length
  return {
    council: name,
    language,
    content,
    papersLink: `${baseUrl}${ownMeetingPath({ council }, meeting)}`,
    meetingLink: `${baseUrl}${meetingPath({ council }, meeting)}`,
    calendar: {
      uid: calendarUid(meeting.meeting, baseUrl),
      stamp: now(),
      sequence: sequence * changesBetween + Math.min(takenBack * 2, changesBetween - 2),
      organizer: email ?? post.address,
    },
  }
}

/** A substitute who is called, let go and called again hears of each in order; the meeting's next change comes after. */
const changesBetween = 20
