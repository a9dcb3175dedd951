import { seesOf } from '../../accounts/sees.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { lawfully } from '../../foundation/desk/record-form.tsx'
import { notFound, refused, seeOther } from '../../foundation/http/answer.ts'
import { pressedAt } from '../../foundation/http/pressed.ts'
import { office, post } from '../../foundation/http/route.ts'
import { ownAddress } from '../../foundation/http/sent-once.ts'
import type { Reader, Visit } from '../../foundation/http/visit.ts'
import { isIdentifier } from '../../foundation/identity.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { readAttendance } from '../../meetings/attendance/reading.ts'
import { readCourse } from '../../meetings/course/reading.ts'
import { type Course, lastMoment } from '../../meetings/course/rules.ts'
import { roomPath } from '../../meetings/paths.ts'
import { findMeetingAt, type Meeting } from '../../meetings/store.ts'
import { whyNotWhileVoting } from './ballots.ts'
import { type DeedName, deedNames } from './names.ts'
import { whyCannotConduct, whyNotOwn } from './rules.ts'
import { deeds } from './table.ts'
import { words } from './words.ts'

/** Who may be in the room at all; what each may do follows from who leads, and from their place. */
export const inTheRoom = office('secretary', 'leader', 'deputy-leader', 'member', 'substitute', 'observer')

export const deedRoutes = [post('/:council/moterom/:meeting/gjor/:deed', inTheRoom, doDeed)]

async function doDeed(visit: Visit) {
  const { reader } = visit
  const name = deedNames.find((one) => one === visit.params.deed)
  const address = visit.params.meeting ?? ''
  const meeting = await visit.read((tx) => findMeetingAt(tx, visit.council, address, seesOf(reader)))
  if (!name || !meeting || !reader) return notFound
  const form = await visit.form()
  const done = await lawfully(() => visit.write((tx) => doIn(tx, visit, { name, meeting, form, reader })))
  if (isRefusal(done)) return refused(done)
  return seeOther(ownAddress(visit.request) ?? roomPath(visit, meeting))
}

interface Press {
  readonly name: DeedName
  readonly meeting: Meeting
  readonly form: FormData
  readonly reader: Reader
}

async function doIn(tx: Tx, visit: Visit, { name, meeting, form, reader }: Press): Promise<Refusal | unknown> {
  const deed = deeds[name]
  const isSecretary = reader.offices.has('secretary')
  const course = await readCourse(tx, visit.council, meeting)
  const attendance = isSecretary ? undefined : await readAttendance(tx, visit.council, meeting)
  const cannot = attendance && whyCannotConduct(reader.person, isSecretary, { course, attendance })
  const refusal = cannot && (deed.by === 'chair' ? cannot : whyNotTheirs(name, form, course, reader))
  if (refusal) return refusal
  const up = form.get('oppe') // what was up where it was pressed; a press that comes late is not for another item
  if (typeof up === 'string' && up !== (course.current ?? '')) return refuse(words.itemHasPassed)
  const voting = await whyNotWhileVoting(tx, visit.council, meeting.meeting, { name, form, current: course.current })
  if (voting) return voting
  const other = form.get('person')
  const person = !cannot && typeof other === 'string' && isIdentifier(other) ? other : reader.person
  const at = notBefore(pressedAt(visit, form), course)
  return deed.do({ tx, act: visit.act, meeting, form, at, person, byTheDesk: !cannot && other !== null })
}

const enough = Temporal.Duration.from({ seconds: 15 })

/** Presses that come late come by lines of uneven speed: a few seconds out of order are set right, more are refused. */
function notBefore(at: Temporal.Instant | undefined, course: Course): Temporal.Instant | undefined {
  if (!at) return undefined
  const last = lastMoment(course)
  const isCloseBefore = Temporal.Instant.compare(at, last) < 0 && Temporal.Instant.compare(at.add(enough), last) >= 0
  return isCloseBefore ? last : at
}

/** A member withdraws only what is the member's own. */
function whyNotTheirs(name: DeedName, form: FormData, course: Course, { person }: Reader): Refusal | null {
  const sent = (field: string) => String(form.get(field) ?? '')
  switch (name) {
    case 'stryk-taler':
      return whyNotOwn(
        person,
        course.speakers.find(({ speaker }) => speaker === sent('taler')),
      )
    case 'trekk-forslag':
      return whyNotOwn(
        person,
        course.proposals.find(({ proposal }) => proposal === sent('forslag')),
      )
    case 'trekk-inhabilitet':
      return whyNotOwn(
        person,
        course.disqualifications.find((one) => one.disqualification === sent('sporsmal') && !one.outcome),
      )
    case 'trekk-tilforsel':
      return whyNotOwn(
        person,
        course.remarks.find(({ protocolRemark }) => protocolRemark === sent('tilforsel')),
      )
    default:
      return null
  }
}
