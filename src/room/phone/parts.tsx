import { caseNumberText } from '../../cases/numbers/rules.ts'
import { clockText } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { Notice, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import type { Sitting } from '../../meetings/attendance/rules.ts'
import { closedNow } from '../../meetings/doors/rules.ts'
import { roomPath } from '../../meetings/paths.ts'
import { votingOrder } from '../../meetings/proposals/order.ts'
import { words as meetingWords } from '../../meetings/words.ts'
import type { Ballot } from '../../votes/ballot.ts'
import { BallotForm, type OwnVote } from '../../votes/member-form.tsx'
import { BallotResult } from '../../votes/result-view.tsx'
import { ItemContents } from '../item/contents.tsx'
import { Draft } from '../item/panel.tsx'
import { Proposals } from '../item/proposals.tsx'
import type { Room } from '../reading.ts'
import { votedOn } from '../scene/scene.ts'
import { words as roomWords } from '../words.ts'
import { words } from './words.ts'

/** The room as one who takes part has it. */
export interface Phone {
  readonly visit: Visit
  readonly room: Room
  readonly person: string
  /** Undefined for who is not registered as present. */
  readonly you: Sitting | undefined
  /** The reader's vote in the ballot that is open, or the latest under the item. */
  readonly own: OwnVote | undefined
}

/** What is up, on dark ground at the top. */
export function PhoneHead({ visit, room }: Phone) {
  const { item, course } = room
  const r = speak(roomWords, visit.language)
  const closed = closedNow(course.doors)
  return (
    <div class="phone-head">
      <p class="phone-state">
        {stateOf(visit, room)}
        {item?.number ? `. ${r.caseNumber(caseNumberText(item.number))}` : ''}
        {closed ? <Tag tone="bad">{r.closedDoors}</Tag> : null}
      </p>
      <h1>{titleOf(visit, room)}</h1>
    </div>
  )
}

function titleOf(visit: Visit, room: Room): string {
  const t = speak(words, visit.language)
  const { course, item, isBehindDoors, meeting } = room
  if (item) return item.title
  if (isBehindDoors) return speak(roomWords, visit.language).closedDoors
  return course.openedAt && !course.closedAt
    ? t.between
    : say(meetingWords.meetingOf(meeting.bodyName, meeting.day), visit.language)
}

function stateOf(visit: Visit, { course, meeting }: Room): string {
  const t = speak(words, visit.language)
  const r = speak(roomWords, visit.language)
  if (course.closedAt) return t.over
  if (!course.openedAt) return meeting.starts ? t.beginsAt(clockText(meeting.starts, visit.language)) : t.notOpened
  if (course.recess) return course.recess.resumesAt ? `${r.recess}. ${r.resumes(course.recess.resumesAt)}` : r.recess
  return t.meetingIs
}

/** The text that is decided on, and what has been proposed beside it. */
export function PhoneItem(phone: Phone) {
  const { visit, room, person } = phone
  const r = speak(roomWords, visit.language)
  if (!room.item) return room.isBehindDoors ? <Notice tone="plain">{r.hidden}</Notice> : null
  return (
    <>
      <Draft visit={visit} room={room} />
      <ItemContents visit={visit} room={room} conducts={false} />
      <Proposals visit={visit} room={room} conducts={false} person={person} />
    </>
  )
}

/** The buttons while a ballot is open; then what it came to, with the reader's own vote, until the next item. */
export function PhoneVote({ visit, room, own }: Phone) {
  const t = speak(words, visit.language)
  const open = room.ballots.find(({ closedAt }) => !closedAt)
  if (open)
    return (
      <section class="phone-vote" aria-labelledby="stem-na">
        <h2 id="stem-na" class="heading-medium">
          {t.voteNow}
        </h2>
        <BallotForm visit={visit} meeting={room.meeting} ballot={open} own={own} back={roomPath(visit, room.meeting)}>
          <VotedText room={room} ballot={open} />
        </BallotForm>
      </section>
    )
  const latest = room.ballots.findLast(({ items }) => items.includes(room.course.current ?? ''))
  return latest ? (
    <section class="phone-result" aria-labelledby="resultat">
      <h2 id="resultat" class="heading-medium">
        {t.result}
      </h2>
      <p class="muted">{latest.question}</p>
      <BallotResult ballot={latest} language={visit.language} own={own} />
    </section>
  ) : null
}

/** The very text, so that nobody has to look for it while they vote. */
function VotedText({ room, ballot }: { room: Room; ballot: Ballot }) {
  const asked = votedOn(ballot, votingOrder(room.course.proposals, room.course.current ?? ''))
  return (
    <>
      {asked.map(({ proposal, label, text }) => (
        <section key={proposal} aria-label={label}>
          {asked.length > 1 ? <strong>{label}</strong> : null}
          <RichText text={text} heading={3} />
        </section>
      ))}
    </>
  )
}
