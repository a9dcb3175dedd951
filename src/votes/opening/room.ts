import type { Tx } from '../../foundation/database/council.ts'
import type { Refusal } from '../../law/refusal.ts'
import { type AgendaItem, listAgenda } from '../../meetings/agenda/store.ts'
import { readAttendance } from '../../meetings/attendance/reading.ts'
import { type Attendance, membersOf, type Sitting } from '../../meetings/attendance/rules.ts'
import { chairAt } from '../../meetings/chair/rules.ts'
import { readCourse } from '../../meetings/course/reading.ts'
import { type Course, isUnderWay } from '../../meetings/course/rules.ts'
import { whyCannotDebate, whyUnsettled } from '../../meetings/deciding/rules.ts'
import {
  type Disqualification,
  electorsAbout,
  electorsOf,
  steppedAside,
} from '../../meetings/disqualification/rules.ts'
import { whyCannotVoteOnClosing } from '../../meetings/doors/rules.ts'
import type { Meeting } from '../../meetings/store.ts'
import type { Choice, Elector } from '../ballot.ts'
import type { Candidate } from '../election/genders/rules.ts'
import {
  against,
  type BallotForm,
  blank,
  inFavour,
  isElection,
  type Majority,
  type Method,
  type Subject,
  whyNotByProposal,
} from '../rules.ts'

/** One thing to vote for. Against, and blank in an election, are there without being asked for. */
export interface NewChoice {
  readonly label: string
  readonly proposal?: string | null
  readonly person?: string | null
  readonly candidates?: readonly Candidate[]
}

/** What is put to the vote. Unless said: for and against, by device, an ordinary majority, until the chair closes it. */
export interface Opening {
  /** Agenda items; several are a block vote. The first is the one it belongs to. */
  readonly items: readonly string[]
  readonly about: Subject
  /** As the chair puts it. */
  readonly question: string
  readonly form?: BallotForm
  readonly method?: Method
  readonly majority?: Majority
  /** The proposal that is voted for or against. */
  readonly proposal?: string | null
  /** Alternatives, candidates or lists, in the order in which they are shown. */
  readonly choices?: readonly NewChoice[]
  readonly places?: number | null
  /** 2: the second round of a majority election (§ 7-8), or the last two alternatives (§ 11-9). */
  readonly round?: number
  /** Of a vote on a member's impartiality: which one, if several are raised in the item. */
  readonly disqualification?: string
  readonly deadline?: Temporal.Instant | null
  /** When it was opened, if it is told later: a show of hands that an offline desk has kept. */
  readonly at?: Temporal.Instant
}

/** Who is in the room, as far as a ballot needs to know. */
export interface Room {
  readonly meetingInProgress: boolean
  readonly members: number
  readonly electors: readonly Elector[]
  /** Who leads now; null when nobody does, or when whoever did has left. */
  readonly chairSeat: string | null
  /**
   * The item is not up, or what must be settled in the items first: who may take part (§ 11-10), or a case that was not
   * listed (§ 11-3).
   */
  readonly unsettled: Refusal | null
  /** A working committee is elected, as the titles tell. */
  readonly ofCommittee: boolean
}

/** Those present and entitled at that moment in the items that are voted on. */
export async function readRoom(
  tx: Tx,
  council: string,
  meeting: Meeting,
  opening: Opening,
  at: Temporal.Instant,
): Promise<Room> {
  const course = await readCourse(tx, council, meeting)
  const attendance = await readAttendance(tx, council, meeting)
  const agenda = await listAgenda(tx, council, meeting.meeting, 'everything')
  const chair = chairAt(course, attendance, at, steppedAside(course.disqualifications, opening.items))
  return {
    meetingInProgress: isUnderWay(course),
    members: membersOf(attendance),
    electors: entitled(course, attendance, opening, at).map(asElector),
    chairSeat: chair?.seat ?? null,
    unsettled: whyNotYet({ course, attendance, agenda, at }, opening),
    ofCommittee: [opening.question, ...titlesOf(agenda, opening)].some((title) => /arbeidsutval/i.test(title)),
  }
}

const titlesOf = (agenda: readonly AgendaItem[], { items }: Opening) =>
  agenda.filter(({ agendaItem }) => items.includes(agendaItem)).map(({ title }) => title)

type Facts = Parameters<typeof whyUnsettled>[0]

/** Votes are cast in the case that is debated (§ 11-9), and on closing the doors while the public is there (§ 11-5). */
const whyNotYet = (facts: Facts, opening: Opening): Refusal | null =>
  whyCannotDebate({ ...facts, agendaItem: opening.items[0] ?? '' }) ??
  (opening.about === 'closing' ? whyCannotVoteOnClosing(facts.course.doors) : null) ??
  (settlesACase(opening) ? whyUnsettled(facts, opening.items) : null) ??
  whyNotByProposal(
    { form: 'for-against', method: 'device', ...opening },
    facts.agenda.some((one) => one.kind === 'election' && opening.items.includes(one.agendaItem)),
  )

/** Votes on postponing, on closing the doors and on who may take part come before what must be settled. */
const settlesACase = ({ about }: Opening) => about === 'proposal' || about === 'election'

/** On a member's own impartiality the others decide; else all but those who step aside from one of the items. */
function entitled(
  { disqualifications }: Course,
  attendance: Attendance,
  opening: Opening,
  at: Temporal.Instant,
): Sitting[] {
  const { items, about } = opening
  const inQuestion =
    about === 'disqualification' || about === 'excuse' ? undecided(disqualifications, opening) : undefined
  return inQuestion
    ? electorsAbout(attendance, disqualifications, inQuestion, at)
    : electorsOf(attendance, disqualifications, items, at)
}

const undecided = (all: readonly Disqualification[], { items, disqualification }: Opening) =>
  all.find((one) =>
    disqualification ? one.disqualification === disqualification : !one.outcome && items.includes(one.agendaItem),
  )

const asElector = (sitting: Sitting): Elector => ({
  seat: sitting.seat ?? '',
  person: sitting.person,
  name: sitting.name,
  party: sitting.party ?? '',
  participant: sitting.participant,
  participantName: sitting.participantName,
  substituteFor: sitting.substituteFor ?? '',
})

/** Numbered as they are kept: 0 blank, 1 for or the first, 2 against or the second … */
export function choicesOf({ form = 'for-against', proposal = null, choices = [] }: Opening): Choice[] {
  if (form === 'for-against')
    return [
      { choice: inFavour, label: 'For', proposal, person: null, candidates: [] },
      { choice: against, label: 'Mot', proposal: null, person: null, candidates: [] },
    ]
  const asked = choices.map(({ label, proposal: own = null, person = null, candidates = [] }, at) => ({
    choice: at + 1,
    label,
    proposal: own,
    person,
    candidates,
  }))
  const empty = { choice: blank, label: 'Blank', proposal: null, person: null, candidates: [] }
  return isElection(form) ? [empty, ...asked] : asked
}
