import { insightIn, seesOf } from '../accounts/sees.ts'
import type { Tx } from '../foundation/database/council.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { listAgenda } from '../meetings/agenda/store.ts'
import { listChairs } from '../meetings/chair/store.ts'
import { listDisqualifications } from '../meetings/disqualification/store.ts'
import { meetingHere } from '../meetings/here.ts'
import type { Meeting } from '../meetings/store.ts'
import { type Approval, approvalsAround } from './approval/store.ts'
import { exemptItems } from './assembly/openness.ts'
import { listSignatures, type Signature } from './signing/store.ts'
import { findMinutes, type Minutes } from './store.ts'

/** The minutes of a meeting as one reader meets them. */
export interface MinutesFound {
  readonly meeting: Meeting
  readonly minutes: Minutes | undefined
  readonly signatures: readonly Signature[]
  readonly approvals: readonly Approval[]
  /** Whether the reader has all of them, or what everyone may read. */
  readonly open: boolean
  /** The reader led the meeting. */
  readonly isChair: boolean
  /** As a signatory; undefined for who is none. */
  readonly signatory: Signature | undefined
}

/**
 * Undefined when there is nothing that this reader may have. A draft is the secretary's, and the chair's once sent; what
 * is approved is also for those who sign; what is published is for everyone, and all of it for who has a seat there.
 */
export async function findMinutesFor(tx: Tx, visit: Visit): Promise<MinutesFound | undefined> {
  const { council, reader } = visit
  const sees = seesOf(reader)
  const meeting = await meetingHere(tx, visit, sees)
  if (!meeting) return undefined
  const minutes = await findMinutes(tx, council, meeting.meeting)
  const signatures = await listSignatures(tx, council, meeting.meeting)
  const chair = (await listChairs(tx, council, meeting.meeting)).at(-1)
  const isChair = reader !== null && chair?.person === reader.person
  const signatory = signatures.find((one) => one.person === reader?.person)
  const insight = insightIn(sees)
  const takesPart = insight?.bodies.includes(meeting.body) || insight?.meetings.includes(meeting.meeting)
  const aside = takesPart && (await steppedAsideInSecret(tx, visit, meeting))
  const works = (isChair && minutes?.sentToChairAt) || (signatory && minutes?.approvedAt)
  const all = sees === 'everything' || Boolean(works) || Boolean(minutes?.publishedAt && takesPart && !aside)
  if (!all && !minutes?.publishedAt) return undefined
  const approvals = await approvalsAround(tx, council, meeting.meeting)
  return { meeting, minutes, signatures, approvals, open: !all, isChair, signatory }
}

/** Whoever stepped aside from an exempt case does not read afterwards what was said of it. */
async function steppedAsideInSecret(tx: Tx, { council, reader }: Visit, { meeting }: Meeting): Promise<boolean> {
  const raised = await listDisqualifications(tx, council, meeting)
  const own = raised.filter(({ person, outcome }) => person === reader?.person && outcome === 'steps-aside')
  if (!own.length) return false
  const secret = exemptItems(await listAgenda(tx, council, meeting, 'everything'))
  return own.some(({ agendaItem }) => secret.has(agendaItem))
}
