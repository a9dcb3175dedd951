import { insightIn, type Sees } from '../accounts/sees.ts'
import { type CouncilCase, findCase } from '../cases/store.ts'
import { papersOfCases } from '../documents/papers.ts'
import type { Tx } from '../foundation/database/council.ts'
import { snapshotOf } from '../foundation/database/snapshot.ts'
import type { Language } from '../foundation/words.ts'
import type { ItemContents } from '../meetings/agenda/contents/rules.ts'
import type { AgendaItem } from '../meetings/agenda/store.ts'
import { readAttendance } from '../meetings/attendance/reading.ts'
import type { Attendance } from '../meetings/attendance/rules.ts'
import { readCourse } from '../meetings/course/reading.ts'
import { asPublic } from '../meetings/course/rules.public.ts'
import type { Course } from '../meetings/course/rules.ts'
import { type AgendaReading, readAgenda } from '../meetings/reading.ts'
import { listSignings, type Signing } from '../meetings/signing/store.ts'
import { findSpeechMinutes } from '../meetings/speakers/time/store.ts'
import { findMeetingAt, type Meeting } from '../meetings/store.ts'
import type { Ballot } from '../votes/ballot.ts'
import { readBallots } from '../votes/store.ts'

/** Everything that goes on in a meeting's room at one moment, as far as a reader may know. */
export interface Room {
  readonly meeting: Meeting
  readonly at: Temporal.Instant
  readonly agenda: AgendaReading
  /** Without what is about items that the reader does not see; `current` is then null, and `isBehindDoors` tells. */
  readonly course: Course
  /** Something is under treatment that this reader may not know of. */
  readonly isBehindDoors: boolean
  /** The item that is up. */
  readonly item: AgendaItem | undefined
  /** Its case, with the texts. */
  readonly councilCase: CouncilCase | undefined
  /** Guests, questions and parties of the item that is up. */
  readonly contents: ItemContents | undefined
  /** Who signs there, in their order, and who has. */
  readonly signings: readonly Signing[]
  /** Whole minutes that each may speak; null when nothing is agreed. */
  readonly speechMinutes: number | null
  readonly attendance: Attendance
  readonly ballots: readonly Ballot[]
}

export interface Reading {
  readonly council: string
  readonly language: Language
  readonly now: Temporal.Instant
}

/** Readings of the last moments, so that forty phones that ask after the same event are answered from one. */
const recent = new Map<string, Promise<Room | undefined>>()
const kept = 40

/**
 * Undefined when the reader cannot find such a meeting. `address` is its word in addresses. Whoever sees as much at the
 * same state of the database shares the reading; the moment is each reader's own. Call it first in its transaction.
 */
export async function readRoom(tx: Tx, reading: Reading, address: string, sees: Sees): Promise<Room | undefined> {
  const { council, language, now } = reading
  const key = JSON.stringify([council, address, language, sees, await snapshotOf(tx)])
  const known = recent.get(key)
  const shared = known && (await known.catch(() => undefined))
  if (shared) return { ...shared, at: now }
  const own = readAnew(tx, reading, address, sees)
  recent.set(key, own)
  own.catch(() => recent.delete(key))
  for (const old of [...recent.keys()].slice(0, -kept)) recent.delete(old)
  return own
}

async function readAnew(tx: Tx, reading: Reading, address: string, sees: Sees): Promise<Room | undefined> {
  const { council, now } = reading
  const meeting = await findMeetingAt(tx, council, address, sees)
  if (!meeting) return undefined
  const agenda = await readAgenda(tx, reading, meeting, sees, papersOfCases)
  const seen = new Set(agenda.items.map(({ agendaItem }) => agendaItem))
  const all = await readCourse(tx, council, meeting)
  const course = takesPart(sees, meeting) ? asSeen(all, seen) : asPublic(all, seen)
  const item = agenda.items.find(({ agendaItem }) => agendaItem === course.current)
  const contents = item && agenda.contents.get(item.agendaItem)
  return {
    meeting,
    at: now,
    agenda,
    course,
    isBehindDoors: all.current !== null && !item,
    item,
    councilCase: item?.councilCase ? await findCase(tx, council, item.councilCase, sees) : undefined,
    contents,
    signings: item && contents?.parties.length ? await listSignings(tx, council, item.agendaItem) : [],
    speechMinutes: await findSpeechMinutes(tx, council, meeting.meeting),
    attendance: await readAttendance(tx, council, meeting),
    ballots: await readBallots(tx, council, meeting.meeting, sees),
  }
}

/** Sees also what happens behind closed doors: the desk, those who have a place in the body, and who is called. */
const takesPart = (sees: Sees, { meeting, body }: Meeting): boolean => {
  const insight = insightIn(sees)
  return sees === 'everything' || Boolean(insight?.bodies.includes(body) || insight?.meetings.includes(meeting))
}

/** What belongs to an item that the reader does not see is as if it were not there. */
export function asSeen(course: Course, seen: ReadonlySet<string>): Course {
  const here = <T extends { readonly agendaItem: string | null }>(all: readonly T[]): T[] =>
    all.filter(({ agendaItem }) => agendaItem === null || seen.has(agendaItem))
  return {
    ...course,
    treatments: here(course.treatments),
    current: course.current && seen.has(course.current) ? course.current : null,
    findings: here(course.findings),
    disqualifications: here(course.disqualifications),
    doors: here(course.doors),
    speakers: here(course.speakers),
    proposals: here(course.proposals),
    votingOrders: here(course.votingOrders),
    remarks: here(course.remarks),
  }
}
